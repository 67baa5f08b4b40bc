import { useId } from 'react';
import { calendarWords } from '../../../shared/content/words/calendar';
import { milestoneSentences } from '../../../shared/content/words/milestones';
import { changeSentence } from '../../../shared/content/words/plan-changes';
import { percent, quantity } from '../../../shared/content/words/quantities';
import type { Day, DayProduct } from '../../../shared/contract/days';
import type { LocalDate } from '../../../shared/time';
import { DayDoses } from './day-doses';
import { DayNumbers } from './day-numbers';
import styles from './day-sheet.module.css';

interface Props {
  day: Day;
  ofDay: DayProduct;
  /** True where more than one product is on the sheet: then it says which one this is. */
  named: boolean;
  today: LocalDate;
}

/** One product on a day: its numbers, what the plan does, and its doses. */
export function ProductOfDay({ day, ofDay, named, today }: Props) {
  const id = useId();
  return (
    <section className={styles.parts} aria-labelledby={named ? id : undefined}>
      {named && (
        <h3 id={id} className={styles.product}>
          {ofDay.product.name}
        </h3>
      )}
      <DayNumbers ofDay={ofDay} isFuture={day.isFuture} />
      <Events ofDay={ofDay} />
      <DayDoses day={day} ofDay={ofDay} inner={named} today={today} />
    </section>
  );
}

/** What the plan does on this day, in words. */
function Events({ ofDay: { changes, cut, held, milestones, product } }: Pick<Props, 'ofDay'>) {
  const sentences = [
    ...(cut === null
      ? []
      : [
          calendarWords.cutSentence(quantity(cut.from, product), quantity(cut.to, product), percent(cut.cut)),
        ]),
    ...milestones.map((kind) => milestoneSentences[kind]),
    ...changes.map((change) => changeSentence(change, product)),
    // The change that begins a hold says so itself.
    ...(held && changes.length === 0 ? [calendarWords.heldSentence] : []),
  ];
  if (sentences.length === 0) return null;
  return (
    <ul className={styles.events} aria-label={calendarWords.changes}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
