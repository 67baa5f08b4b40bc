import { fullDate } from '../../../shared/content/words/dates';
import { scheduleSheetWords as words } from '../../../shared/content/words/schedule-sheet';
import type { ScheduleReport } from '../../../shared/contract/reports/schedule';
import { ScheduleDay } from './schedule-day';
import styles from './schedule-sheet.module.css';

/** Weeks of a plan to pin up or to weigh by, with boxes to tick and room for what was taken. */
export function ScheduleSheet({ report }: { report: ScheduleReport }) {
  const { title, productName, measure, weeks, endless, madeOn } = report;
  const head = title !== '' && <h1 className={styles.title}>{title}</h1>;
  if (measure === null) {
    return (
      <article>
        {head}
        <p>{words.empty}</p>
      </article>
    );
  }
  return (
    <article>
      <header className={styles.head}>
        {head}
        {productName !== null && <p>{productName}</p>}
        <p className={styles.quiet}>
          {words.ownPlan} {words.tick} {endless && words.endless}
        </p>
      </header>
      {weeks.map(({ from, days }) => (
        <section key={from} className={styles.week}>
          <h2 className={styles.weekTitle}>{words.week(from, days.at(-1)?.date ?? from)}</h2>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col" className={styles.day}>
                  {words.day}
                </th>
                <th scope="col" className={styles.planned}>
                  {words.planned}
                </th>
                <th scope="col">{words.times}</th>
                <th scope="col" className={styles.taken}>
                  {words.taken}
                </th>
                <th scope="col" className={styles.note}>
                  {words.note}
                </th>
              </tr>
            </thead>
            <tbody>
              {days.map((day) => (
                <ScheduleDay key={day.date} day={day} measure={measure} />
              ))}
            </tbody>
          </table>
        </section>
      ))}
      <p className={styles.quiet}>{fullDate(madeOn)}</p>
    </article>
  );
}
