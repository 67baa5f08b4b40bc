import { longDate } from '../../../shared/content/words/dates';
import { figure, percent, quantity } from '../../../shared/content/words/quantities';
import { todayWords } from '../../../shared/content/words/today';
import type { LocalDate } from '../../../shared/time';
import { ButtonLink } from '../../ui/button-link';
import { Card } from '../../ui/card';
import { type Followed, titleOf } from './followed';
import { Readiness } from './readiness';
import styles from './today.module.css';

interface Props extends Followed {
  today: LocalDate;
  several: boolean;
}

/** The next cut of a plan, whether the plan is held before it, and on its eve what speaks for or against it. */
export function NextCut({ standing, plan, today, several }: Props) {
  const { endDate, heldUntil, nextCut, openHold, readiness } = standing;
  const { product } = plan;
  return (
    <Card title={titleOf(todayWords.nextCut, product, several)}>
      <div className={styles.stack}>
        {openHold ? (
          <p>{todayWords.openHold}</p>
        ) : (
          heldUntil !== null && <p>{todayWords.heldUntil(heldUntil, nextCut?.date ?? null)}</p>
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
          <ButtonLink href="/plan" label={todayWords.holdNamed}>
            {todayWords.hold}
          </ButtonLink>
        </div>
        {readiness !== null && readiness.cut.date !== today && (
          <Readiness readiness={readiness} plan={plan} held={heldUntil !== null} today={today} />
        )}
      </div>
    </Card>
  );
}
