import { planWords } from '../../../shared/content/words/plan';
import type { ProductEntry } from '../../../shared/contract/products';
import { AssessmentLine } from '../../ui/assessment-line';
import { BaselineCard } from '../../ui/baseline-card';
import { Button } from '../../ui/button';
import { ButtonLink } from '../../ui/button-link';
import { Card } from '../../ui/card';
import { useBeginBaseline } from '../../ui/use-begin-baseline';
import styles from './plan.module.css';

const words = planWords.without;

/** A product that has no plan: how it is used, and what can come next. */
export function WithoutPlan({ entry: { product, use } }: { entry: ProductEntry }) {
  const logFirst = useBeginBaseline(product);
  if (use === 'baseline') return <BaselineCard productId={product.id} />;

  return (
    <Card title={product.name}>
      <div className={styles.preview}>
        <p>{words.logged}</p>
        <p className={styles.quiet}>{words.loggedNext}</p>
        <AssessmentLine />
        <div className={styles.buttons}>
          <ButtonLink look="primary" href={`/plan/new/${product.id}`}>
            {words.make}
          </ButtonLink>
          <Button onClick={() => void logFirst()}>{words.logFirst}</Button>
        </div>
      </div>
    </Card>
  );
}
