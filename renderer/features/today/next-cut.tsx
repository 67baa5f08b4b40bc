import { Link } from 'wouter';
import { longDate } from '../../../shared/content/words/dates';
import { figure, percent, quantity } from '../../../shared/content/words/quantities';
import { todayWords } from '../../../shared/content/words/today';
import type { PlanStanding } from '../../../shared/contract/days';
import type { Product } from '../../../shared/contract/products';
import { Card } from '../../ui/card';
import styles from './today.module.css';

/** The next cut of the plan, and whether the plan is held before it. */
export function NextCut({ standing, product }: { standing: PlanStanding; product: Product }) {
  const { endDate, heldUntil, nextCut, openHold } = standing;
  return (
    <Card title={todayWords.nextCut}>
      <div className={styles.stack}>
        {openHold ? (
          <p>{todayWords.openHold}</p>
        ) : (
          heldUntil !== null && <p>{todayWords.heldUntil(heldUntil)}</p>
        )}
        <div className={styles.row}>
          {nextCut === null ? (
            <p>{todayWords.noCut}</p>
          ) : (
            <div>
              <p>
                <strong>{longDate(nextCut.date)}</strong>
              </p>
              <p className={styles.muted}>
                {todayWords.fromTo(
                  figure(nextCut.from, product),
                  quantity(nextCut.to, product),
                  percent(nextCut.cut),
                )}
              </p>
              {endDate !== null && !openHold && (
                <p className={styles.muted}>
                  {nextCut.to === 0 ? todayWords.lastCut : todayWords.zeroOn(endDate)}
                </p>
              )}
            </div>
          )}
          <Link href="/plan" className={styles.button}>
            {todayWords.holdOrChange}
          </Link>
        </div>
      </div>
    </Card>
  );
}
