import { Fragment } from 'react';
import { Link } from 'wouter';
import { calendarWords } from '../../../shared/content/words/calendar';
import { dayTitle } from '../../../shared/content/words/day';
import { changeSentence } from '../../../shared/content/words/plan-changes';
import { percent, quantity } from '../../../shared/content/words/quantities';
import type { Day } from '../../../shared/contract/days';
import type { LocalDate } from '../../../shared/time';
import { useRead } from '../../bridge/queries';
import { FailureNotice } from '../../ui/failure-notice';
import { type PlannedDay, plannedDay } from '../../ui/planned-day';
import { Sheet } from '../../ui/sheet';
import { DayDoses } from './day-doses';
import { DayJournal } from './day-journal';
import { DayNumbers } from './day-numbers';
import styles from './day-sheet.module.css';
import { DaySteps } from './day-steps';

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
  const plans = day.products.flatMap((ofDay) => plannedDay(ofDay) ?? []);
  return (
    <div className={styles.parts}>
      {day.isFuture && <p className={styles.muted}>{calendarWords.future}</p>}
      {plans.length === 0 ? (
        <p className={styles.muted}>
          {calendarWords.noPlan} <Link href="/plan">{calendarWords.makePlan}</Link>
        </p>
      ) : (
        plans.map((plan) => (
          <Fragment key={plan.product.id}>
            {plans.length > 1 && <h3>{plan.product.name}</h3>}
            <DayNumbers plan={plan} isFuture={day.isFuture} />
            <Events plan={plan} />
            <DayDoses day={day} plan={plan} today={today} />
          </Fragment>
        ))
      )}
      {!day.isFuture && <DayJournal day={day} />}
    </div>
  );
}

/** What changes in the plan on this day, in words. */
function Events({ plan }: { plan: PlannedDay }) {
  const { changes, cut, product } = plan;
  if (cut === null && changes.length === 0) return null;
  return (
    <ul className={styles.events} aria-label={calendarWords.changes}>
      {cut !== null && (
        <li>
          {calendarWords.cutSentence(
            quantity(cut.from, product),
            quantity(cut.to, product),
            percent(cut.cut),
          )}
        </li>
      )}
      {changes.map((change) => (
        <li key={`${change.type}-${JSON.stringify(change)}`}>{changeSentence(change, product)}</li>
      ))}
    </ul>
  );
}
