import { planWords } from '../../../shared/content/words/plan';
import type { ProductEntry } from '../../../shared/contract/products';
import { BaselineCard } from '../../ui/baseline-card';
import { ButtonLink } from '../../ui/button-link';
import { Card } from '../../ui/card';
import styles from './plan.module.css';

const words = planWords.without;

/** A product that has no plan: how it is used, and what can come next. */
export function WithoutPlan({ entry: { product, use } }: { entry: ProductEntry }) {
  if (use === 'baseline') return <BaselineCard productId={product.id} />;
  return (
    <Card title={product.name}>
      <div className={styles.preview}>
        <p>{words.logged}</p>
        <p className={styles.quiet}>{words.loggedNext}</p>
        <div className={styles.buttons}>
          <ButtonLink look="primary" href={`/plan/new/${product.id}`}>
            {words.make}
          </ButtonLink>
          <ButtonLink href="/plan/products">{words.products}</ButtonLink>
        </div>
      </div>
    </Card>
  );
}
