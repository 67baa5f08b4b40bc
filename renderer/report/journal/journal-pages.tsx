import { clockTime, fullDate, longDate } from '../../../shared/content/words/dates';
import { journalPagesWords as words } from '../../../shared/content/words/journal-pages';
import { quantity } from '../../../shared/content/words/quantities';
import { ownSymptomNames } from '../../../shared/content/words/symptoms';
import type { JournalReport } from '../../../shared/contract/reports/journal';
import { keyed } from '../../ui/keyed';
import styles from './journal-pages.module.css';
import { PrintedEntry } from './printed-entry';

/** The days of a period as they were written down. */
export function JournalPages({ report }: { report: JournalReport }) {
  const { days, products, units, ownSymptoms, from, to } = report;
  const names = ownSymptomNames(ownSymptoms);
  const entries = days.reduce((count, day) => count + day.entries.length, 0);
  const many = new Set(days.map(({ date }) => date.slice(0, 4))).size > 1;
  return (
    <article>
      <h1 className={styles.title}>{words.title}</h1>
      <p className={styles.meta}>
        <span>{words.period(from, to)}</span>
        <span>{words.written}</span>
      </p>
      {days.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <p className={styles.quiet}>{words.count(entries, days.length)}</p>
      )}
      {days.map(({ date, doses, entries: ofDay }) => (
        <section key={date} className={styles.day}>
          <h2>{many ? fullDate(date) : longDate(date)}</h2>
          {doses.length > 0 && (
            <p>
              <span className={styles.label}>{words.doses}: </span>
              {doses.map((dose) => doseText(dose, products)).join('; ')}
            </p>
          )}
          {keyed(ofDay, ({ time }) => time).map(({ key, item }) => (
            <PrintedEntry key={key} entry={item} units={units} names={names} />
          ))}
        </section>
      ))}
    </article>
  );
}

type Dose = JournalReport['days'][number]['doses'][number];

/** "7:10 AM 5.0 g"; with its name, or its number where there are several without. */
function doseText({ time, amount, product }: Dose, products: JournalReport['products']): string {
  const measure = products[product];
  if (measure === undefined) throw new Error('a dose of no product');
  const unnamed = products.length > 1 ? words.product(product + 1) : '';
  return words.dose(clockTime(time), quantity(amount, measure), measure.name || unnamed);
}
