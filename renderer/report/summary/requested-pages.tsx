import { clockTime, fullDate, shortDate } from '../../../shared/content/words/dates';
import { meanQuantity, quantity } from '../../../shared/content/words/quantities';
import { summaryWords } from '../../../shared/content/words/summary';
import type { Summary } from '../../../shared/contract/reports/summary';
import type { SummaryWeek } from '../../../shared/contract/reports/summary-details';
import { type Amount, amount } from '../../../shared/quantity';
import styles from './summary.module.css';
import { WrittenLines } from './written-lines';

const words = summaryWords.weeks;

/** Page three: weeks, the safety plan and notes; each only where it was asked for. */
export function RequestedPages({ summary }: { summary: Summary }) {
  const { weeks, notes, safetyPlan } = summary;
  if (weeks === null && notes.length === 0 && (safetyPlan ?? []).length === 0) return null;
  return (
    <div className={styles.newPage}>
      {weeks !== null && <Weeks weeks={weeks} summary={summary} />}
      {safetyPlan !== null && safetyPlan.length > 0 && (
        <section className={styles.section}>
          <h2>{summaryWords.safetyPlan.title}</h2>
          {safetyPlan.map(({ list, lines }) => (
            <WrittenLines
              key={list}
              below
              title={summaryWords.safetyPlan.lists[list] ?? ''}
              lines={lines.map(({ text, reach }) => (reach === '' ? text : `${text}, ${reach}`))}
            />
          ))}
        </section>
      )}
      {notes.length > 0 && (
        <section className={styles.section}>
          <h2>{summaryWords.notes}</h2>
          {notes.map((note) => (
            <div key={note.at} className={styles.note}>
              <h3>{`${fullDate(note.day)}, ${clockTime(note.time)}`}</h3>
              <p dir="auto">{note.text}</p>
            </div>
          ))}
        </section>
      )}
    </div>
  );
}

function Weeks({
  weeks,
  summary: { plan, daily, days },
}: {
  weeks: readonly SummaryWeek[];
  summary: Summary;
}) {
  const mean = (value: number | null) => (value === null ? '' : value.toFixed(1));
  const taken = (value: number | null) =>
    value === null || plan === null ? '' : meanQuantity(amount(Math.round(value)), plan.product);
  return (
    <section className={styles.weeks}>
      <h2>{words.title}</h2>
      <p className={styles.small}>{words.about}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.week}</th>
            <th scope="col">{summaryWords.planned}</th>
            <th scope="col">{summaryWords.taken}</th>
            <th scope="col">{words.logged}</th>
            <th scope="col">{words.overall}</th>
            <th scope="col">{words.craving}</th>
            <th scope="col">{summaryWords.sleep}</th>
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week.from}>
              <th scope="row">{fullDate(week.from)}</th>
              <td>{taken(week.planned)}</td>
              <td>{taken(week.taken)}</td>
              <td>{words.days(week.logged, week.days)}</td>
              <td>{mean(week.overall)}</td>
              <td>{mean(week.craving)}</td>
              <td>
                {week.sleepHours === null ? '' : summaryWords.hours(Number(week.sleepHours.toFixed(1)))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {days > 7 && <LastDays daily={daily} plan={plan} />}
    </section>
  );
}

function LastDays({ daily, plan }: Pick<Summary, 'daily' | 'plan'>) {
  const listed = (value: Amount | null, blank: string) =>
    value === null || plan === null ? blank : quantity(value, plan.product);
  return (
    <section className={styles.section}>
      <h2>{summaryWords.lastSevenDays}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{summaryWords.date}</th>
            <th scope="col">{summaryWords.planned}</th>
            <th scope="col">{summaryWords.taken}</th>
            <th scope="col">{summaryWords.status}</th>
            <th scope="col">{summaryWords.sleep}</th>
          </tr>
        </thead>
        <tbody>
          {daily.slice(-7).map((day) => (
            <tr key={day.date}>
              <th scope="row">{shortDate(day.date)}</th>
              <td>{listed(day.planned, '')}</td>
              <td>{listed(day.taken, summaryWords.none)}</td>
              <td>
                {day.status === null || day.status === 'not-logged' ? '' : summaryWords.statuses[day.status]}
              </td>
              <td>{day.sleepHours === null ? '' : summaryWords.hours(day.sleepHours)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
