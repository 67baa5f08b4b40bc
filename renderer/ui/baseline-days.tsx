import { useState } from 'react';
import { goodDays, baselineWords as words } from '../../shared/content/words/baseline';
import { weekdayDate } from '../../shared/content/words/dates';
import { quantity } from '../../shared/content/words/quantities';
import type { Product } from '../../shared/contract/products';
import { addDays, daysBetween, daysFrom } from '../../shared/time';
import type { Baseline } from './baseline-card';
import styles from './baseline-card.module.css';
import { Button } from './button';
import { Fold } from './fold';

/** One mark for each day up to a good picture; the words beside it say the same. */
export function BaselineBar({ days }: { days: number }) {
  return (
    <span className={styles.bar} aria-hidden="true">
      {Array.from({ length: goodDays }, (_, index) => index).map((index) => (
        <span key={index} data-done={index < days} />
      ))}
    </span>
  );
}

/** How many days stand open at first. */
const shownDays = 7;

/** What each day since the beginning came to, the latest first. */
export function BaselineDays({ product, baseline }: { product: Product; baseline: Baseline }) {
  const [all, setAll] = useState(false);
  const { since, today } = baseline;
  const totals = new Map(baseline.totals.map(({ date, amount }) => [date, amount]));
  const count = Math.max(daysBetween(since, today), 0);
  if (count === 0) return null;
  const shown = all ? count : Math.min(count, shownDays);
  const dates = daysFrom(addDays(today, -shown), shown).reverse();
  return (
    <Fold title={words.eachDay}>
      <table className={styles.days}>
        <caption className="visually-hidden">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.day}</th>
            <th scope="col">{words.amount}</th>
          </tr>
        </thead>
        <tbody>
          {dates.map((date) => {
            const total = totals.get(date);
            return (
              <tr key={date}>
                <th scope="row">{weekdayDate(date)}</th>
                {total === undefined ? (
                  <td className={styles.quiet}>{words.notLogged}</td>
                ) : (
                  <td>{quantity(total, product)}</td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      {shown < count && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {words.showAll(count)}
        </Button>
      )}
    </Fold>
  );
}
