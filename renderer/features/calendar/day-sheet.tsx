import { Link } from 'wouter';
import { calendarWords } from '../../../shared/content/words/calendar';
import { dayTitle } from '../../../shared/content/words/day';
import type { Day } from '../../../shared/contract/days';
import type { LocalDate } from '../../../shared/time';
import { useRead } from '../../bridge/queries';
import { FailureNotice } from '../../ui/failure-notice';
import { Sheet } from '../../ui/sheet';
import { DayAppointments } from './day-appointments';
import { DayJournal } from './day-journal';
import { ProductOfDay } from './day-product';
import styles from './day-sheet.module.css';
import { DaySteps } from './day-steps';
import { OtherProducts } from './other-products';

interface Props {
  /** The day that is open, or null. */
  date: LocalDate | null;
  today: LocalDate;
  onClose: () => void;
}

/** Everything of one day, beside the month. */
export function DaySheet({ date, today, onClose }: Props) {
  const day = useRead('days.day', { date: date ?? today }, { enabled: date !== null, fresh: true });
  const shown = date === null ? null : (day.data ?? null);
  return (
    <Sheet
      title={date === null ? '' : dayTitle(date, today)}
      open={date !== null}
      onClose={onClose}
      closeLabel={calendarWords.close}
      place="side"
    >
      {date !== null && <DaySteps date={date} />}
      {day.error && <FailureNotice error={day.error} />}
      {shown !== null && <DayContent key={shown.date} day={shown} today={today} />}
    </Sheet>
  );
}

function DayContent({ day, today }: { day: Day; today: LocalDate }) {
  const { products } = day;
  const planned = products.some(({ planId }) => planId !== null);
  const named = products.length > 1 || !planned;
  return (
    <div className={styles.parts}>
      {day.isFuture && <p className={styles.muted}>{calendarWords.future}</p>}
      {!planned && (
        <p className={styles.muted}>
          {calendarWords.noPlan} <Link href="/plan">{calendarWords.makePlan}</Link>
        </p>
      )}
      {products.map((ofDay) => (
        <ProductOfDay key={ofDay.product.id} day={day} ofDay={ofDay} named={named} today={today} />
      ))}
      {!day.isFuture && <OtherProducts day={day} today={today} />}
      <DayAppointments day={day} />
      {!day.isFuture && <DayJournal day={day} />}
    </div>
  );
}
