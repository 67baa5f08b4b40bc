import { clockTime, weekdayDate } from '../../../shared/content/words/dates';
import { type Measure, pieces, quantity } from '../../../shared/content/words/quantities';
import { scheduleSheetWords as words } from '../../../shared/content/words/schedule-sheet';
import type { SheetDay } from '../../../shared/contract/reports/schedule';
import styles from './schedule-sheet.module.css';

/** From more times of day than this on they stand closer, so that a week fits on a sheet. */
const tightFrom = 6;

/** One day of the sheet: its amount, its times each with a box and what can be counted out, and two empty columns. */
export function ScheduleDay({ day, measure }: { day: SheetDay; measure: Measure }) {
  const { date, planned, slots, cut, held } = day;
  return (
    <tr data-cut={cut}>
      <th scope="row" className={styles.day}>
        {weekdayDate(date)}
        {cut && <Mark kind="cut" text={words.cut} />}
        {held && <Mark kind="held" text={words.held} />}
      </th>
      <td className={styles.planned}>
        {planned !== null && <strong>{planned === 0 ? words.none : quantity(planned, measure)}</strong>}
      </td>
      <td>
        <ul
          className={styles.slots}
          data-count={slots.length > tightFrom ? 'many' : slots.length === 1 ? 'one' : 'some'}
        >
          {slots.map(({ time, amount }) => (
            <li key={time} className={styles.slot}>
              <svg className={styles.box} viewBox="0 0 12 12" aria-hidden="true">
                <path d="M1 1h10v10H1z" />
              </svg>
              <span className={styles.time}>{clockTime(time)}</span>
              <span className={styles.amount}>{pieces(amount, measure) ?? quantity(amount, measure)}</span>
            </li>
          ))}
        </ul>
      </td>
      <td className={styles.taken} />
      <td className={styles.note} />
    </tr>
  );
}

// On a 12-unit square: a step down, and two bars as for a pause.
const shapes = { cut: 'M1 2h5v4h5v5', held: 'M3.5 2v8M8.5 2v8' } as const;

function Mark({ kind, text }: { kind: keyof typeof shapes; text: string }) {
  return (
    <span className={styles.mark}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d={shapes[kind]} />
      </svg>
      {text}
    </span>
  );
}
