import { supplyWords as words } from '../../../shared/content/words/supply';
import type { Product } from '../../../shared/contract/products';
import type { Settings } from '../../../shared/contract/settings';
import type { Supply } from '../../../shared/contract/supply';
import { ButtonLink } from '../../ui/button-link';
import { Card } from '../../ui/card';
import styles from './supply.module.css';

interface Props {
  product: Product;
  supply: Supply;
  currency: Settings['currency'];
}

/** What was spent, what is ahead, and what the plan has saved so far. */
export function MoneyCard({ product, supply: { money, saved }, currency }: Props) {
  return (
    <Card title={words.money}>
      <div className={styles.parts}>
        {(money !== null || saved !== null) && (
          <dl className={styles.facts}>
            {money !== null && (
              <>
                <dt>{words.spent}</dt>
                <dd>{words.spentOf(money)}</dd>
                <dt>{words.price}</dt>
                <dd>
                  {money.price === null
                    ? words.noPrice
                    : words.priceOf(money.price.cents, money.price.amount, money.currency, product)}
                </dd>
              </>
            )}
            {money !== null && money.ahead !== null && (
              <>
                <dt>{words.costAhead}</dt>
                <dd>{words.costAheadOf(money.ahead, money.currency)}</dd>
              </>
            )}
            {saved !== null && (
              <>
                <dt>{words.less}</dt>
                <dd>{words.savedOf(saved, currency, product)}</dd>
              </>
            )}
          </dl>
        )}
        {saved !== null && saved.days > 0 && <p className={styles.quiet}>{words.savedAbout}</p>}
        {money === null && (
          <>
            <p className={styles.quiet}>{words.noCost}</p>
            <div>
              <ButtonLink href="/plan/products">{words.toBatches}</ButtonLink>
            </div>
          </>
        )}
      </div>
    </Card>
  );
}
