import { calendarWords } from '../../../shared/content/words/calendar';
import { quantity } from '../../../shared/content/words/quantities';
import { DayStatusLine } from '../../ui/day-status';
import { dosesOf } from '../../ui/doses-of-day';
import type { PlannedDay } from '../../ui/planned-day';
import styles from './day-sheet.module.css';

interface Props {
  plan: PlannedDay;
  isFuture: boolean;
}

/** What the plan lists for the day, what was taken, and how that compares. */
export function DayNumbers({ plan, isFuture }: Props) {
  const { planned, product, status, taken } = plan;
  const beforePlan = status === 'before-plan';
  const missing = status === 'not-logged';
  const nothing = dosesOf(plan).length === 0;
  return (
    <div>
      <dl className={styles.numbers}>
        <div>
          <dt>{beforePlan ? calendarWords.beforePlan : calendarWords.planned}</dt>
          <dd>{quantity(planned, product)}</dd>
        </div>
        {!isFuture && (
          <div>
            <dt>{calendarWords.taken}</dt>
            <dd className={nothing ? styles.plain : undefined}>
              {!nothing && quantity(taken, product)}
              {nothing && (missing ? <DayStatusLine status={status} /> : calendarWords.nothingTaken)}
            </dd>
          </div>
        )}
      </dl>
      {!missing && !beforePlan && (
        <p className={styles.outcome}>
          <DayStatusLine status={status} />
        </p>
      )}
    </div>
  );
}
