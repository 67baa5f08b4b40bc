import { longDate } from '../../../shared/content/words/dates';
import { figure, percent, quantity } from '../../../shared/content/words/quantities';
import { todayWords } from '../../../shared/content/words/today';
import type { Product } from '../../../shared/contract/products';
import type { LocalDate } from '../../../shared/time';
import { ButtonLink } from '../../ui/button-link';
import { Card } from '../../ui/card';
import { useChosenProduct } from '../../ui/chosen-product';
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
  const isEve = readiness !== null && readiness.cut.date !== today;
  const isHeld = heldUntil !== null;
  // On the eve a hold is offered below, at one tap.
  const likely = openHold ? 'resume' : isHeld || isEve ? 'change' : 'hold';
  return (
    <Card title={titleOf(todayWords.nextCut, product, several)}>
      <div className={styles.stack}>
        {openHold ? (
          <p>{todayWords.openHold}</p>
        ) : (
          isHeld && <p>{todayWords.heldUntil(heldUntil, nextCut?.date ?? null)}</p>
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
          <ToPlan product={product} words={todayWords.toPlan[likely]} />
        </div>
        {isEve && <Readiness readiness={readiness} plan={plan} held={isHeld} today={today} />}
      </div>
    </Card>
  );
}

/** The way to the plan of this very product: where there are several, the screen may have been about another. */
function ToPlan({ product, words }: { product: Product; words: string }) {
  const { choose } = useChosenProduct();
  return (
    <ButtonLink
      href="/plan"
      label={todayWords.toPlanOf(words, product.name)}
      onClick={() => choose(product.id)}
    >
      {words}
    </ButtonLink>
  );
}
