import { useState } from 'react';
import { calendarWords } from '../../../shared/content/words/calendar';
import { clockTime } from '../../../shared/content/words/dates';
import { quantity } from '../../../shared/content/words/quantities';
import type { Day, DayProduct } from '../../../shared/contract/days';
import type { DaySlot } from '../../../shared/contract/doses';
import type { LocalDate } from '../../../shared/time';
import { now, wallClock } from '../../bridge/clock';
import { Button } from '../../ui/button';
import { DoseForm, type DoseStart } from '../../ui/dose-form';
import { DoseList } from '../../ui/dose-list';
import { dosesOf } from '../../ui/doses-of-day';
import { FailureNotice } from '../../ui/failure-notice';
import { useIsWaiting } from '../../ui/half-typed';
import { LostTolerance } from '../../ui/lost-tolerance';
import { useDoseLog } from '../../ui/use-dose-log';
import { useKeptFocus } from '../../ui/use-kept-focus';
import styles from './day-doses.module.css';
import { OpenSlots } from './open-slots';

interface Props {
  day: Day;
  ofDay: DayProduct;
  /** True where the sheet names its products: headings stand one lower then. */
  inner: boolean;
  today: LocalDate;
}

/** The doses of a day, and the listed times that have none yet. Of a day ahead, only what is listed. */
export function DayDoses({ day, ofDay, inner, today }: Props) {
  if (day.isFuture) return <Listed ofDay={ofDay} inner={inner} />;
  return <Logging day={day} ofDay={ofDay} inner={inner} today={today} />;
}

function Listed({ ofDay: { product, slots: all }, inner }: Pick<Props, 'ofDay' | 'inner'>) {
  const Heading = inner ? 'h4' : 'h3';
  const slots = all.filter(({ amount }) => amount > 0);
  if (slots.length === 0) return null;
  return (
    <section>
      <Heading>{calendarWords.lists}</Heading>
      <ul className={styles.listed}>
        {slots.map(({ time, amount }) => (
          <li key={time}>
            <span className={styles.time}>{clockTime(time)}</span>
            <strong>{quantity(amount, product)}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Logging({ day, ofDay, inner, today }: Props) {
  const { product } = ofDay;
  const Heading = inner ? 'h4' : 'h3';
  const title = inner ? calendarWords.ofProduct(calendarWords.doses, product.name) : calendarWords.doses;
  const { date, isToday } = day;
  const { log, logAsPlanned, failure } = useDoseLog(product);
  const part = useKeptFocus<HTMLElement>();

  const doses = dosesOf(ofDay);
  const open = ofDay.slots.filter((slot) => slot.dose === null && slot.amount > 0);
  const due = open.filter(({ inMinutes }) => inMinutes === null || inMinutes <= 0);

  const start = (slot: DaySlot | null): DoseStart => ({
    amount: slot?.amount ?? null,
    day: date,
    time: slot?.time ?? (isToday ? wallClock(now()) : ''),
    ...(slot === null ? {} : { slot: slot.time }),
  });

  const isWaiting = useIsWaiting();
  const keptAs = { kind: 'dose', about: `${date} ${product.id}` } as const;
  const [form, setForm] = useState<DoseStart | null>(() => (isWaiting(keptAs) ? start(null) : null));

  return (
    <section ref={part} tabIndex={-1} className={styles.doses} aria-label={title}>
      <Heading>{calendarWords.doses}</Heading>
      {doses.length === 0 && open.length === 0 && <p className={styles.muted}>{calendarWords.noDoses}</p>}
      {ofDay.standing === 'far-above' && ofDay.planned !== null && (
        <LostTolerance
          product={product}
          total={ofDay.taken}
          planned={ofDay.planned}
          date={date}
          today={today}
          logged
        />
      )}
      {doses.length > 0 && <DoseList label={title} doses={doses} product={product} today={today} />}
      <OpenSlots
        slots={open}
        due={due}
        product={product}
        onLog={({ amount, time }) => void log({ amount, slot: time, tags: [], day: date, time })}
        onOther={(slot) => setForm(start(slot))}
      />
      <FailureNotice error={failure} />
      {form === null ? (
        <div className={styles.actions}>
          {due.length > 0 && (
            <Button look="primary" onClick={() => void logAsPlanned(date)}>
              {isToday && due.length < open.length ? calendarWords.dueSoFar : calendarWords.wholeDay}
            </Button>
          )}
          <Button onClick={() => setForm(start(null))}>{calendarWords.logAnother}</Button>
        </div>
      ) : (
        <DoseForm
          key={form.slot ?? 'other'}
          keptAs={keptAs}
          product={product}
          today={today}
          start={form}
          dayOpen={false}
          onDone={() => setForm(null)}
          onCancel={() => setForm(null)}
        />
      )}
    </section>
  );
}
