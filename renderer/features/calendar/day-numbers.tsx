import { calendarWords } from '../../../shared/content/words/calendar';
import { quantity } from '../../../shared/content/words/quantities';
import type { DayProduct } from '../../../shared/contract/days';
import { DayStatusLine } from '../../ui/day-status';
import { dosesOf } from '../../ui/doses-of-day';
import styles from './day-sheet.module.css';

interface Props {
  ofDay: DayProduct;
  isFuture: boolean;
}

/** What the plan lists for the day if there is one, what was taken, and how that compares. */
export function DayNumbers({ ofDay, isFuture }: Props) {
  const { planned, product, status, taken } = ofDay;
  const beforePlan = status === 'before-plan';
  const missing = status === 'not-logged';
  const nothing = dosesOf(ofDay).length === 0;
  if (planned === null && isFuture) return null;
  return (
    <div>
      <dl className={styles.numbers}>
        {planned !== null && (
          <div>
            <dt>{beforePlan ? calendarWords.beforePlan : calendarWords.planned}</dt>
            <dd>{quantity(planned, product)}</dd>
          </div>
        )}
        {!isFuture && (
          <div>
            <dt>{calendarWords.taken}</dt>
            <dd className={nothing ? styles.plain : undefined}>
              {!nothing && quantity(taken, product)}
              {nothing &&
                (status === 'not-logged' ? <DayStatusLine status={status} /> : calendarWords.nothingTaken)}
            </dd>
          </div>
        )}
      </dl>
      {status !== null && !missing && !beforePlan && (
        <p className={styles.outcome}>
          <DayStatusLine status={status} />
        </p>
      )}
    </div>
  );
}
