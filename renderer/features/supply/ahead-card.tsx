import { monthName } from '../../../shared/content/words/dates';
import { quantity } from '../../../shared/content/words/quantities';
import { supplyWords as words } from '../../../shared/content/words/supply';
import type { Product } from '../../../shared/contract/products';
import type { Supply } from '../../../shared/contract/supply';
import { ButtonLink } from '../../ui/button-link';
import { Card } from '../../ui/card';
import styles from './supply.module.css';

interface Props {
  product: Product;
  ahead: Supply['ahead'];
  /** Whether a plan can be made for it here. */
  canPlan: boolean;
}

/** What the plan still lists, in total and by month. */
export function AheadCard({ product, ahead, canPlan }: Props) {
  return (
    <Card title={words.ahead}>
      {ahead === null ? (
        <div className={styles.parts}>
          <p>{words.noPlan}</p>
          {canPlan && (
            <div>
              <ButtonLink href={`/plan/new/${product.id}`}>{words.makePlan}</ButtonLink>
            </div>
          )}
        </div>
      ) : (
        <div className={styles.parts}>
          <p>{words.total(quantity(ahead.total, product), ahead.openEnd)}</p>
          {ahead.openHold && <p className={styles.quiet}>{words.held}</p>}
          <table className={styles.months}>
            <caption className="visually-hidden">{words.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{words.month}</th>
                <th scope="col">{words.amount}</th>
              </tr>
            </thead>
            <tbody>
              {ahead.months.map(({ month, amount }) => (
                <tr key={month}>
                  <th scope="row">{monthName(month)}</th>
                  <td>{quantity(amount, product)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Card>
  );
}
