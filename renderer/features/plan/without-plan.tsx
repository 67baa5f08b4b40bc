import { planWords } from '../../../shared/content/words/plan';
import type { ProductEntry } from '../../../shared/contract/products';
import { useChange } from '../../bridge/queries';
import { useAnnounce } from '../../ui/announcer';
import { BaselineCard } from '../../ui/baseline-card';
import { Button } from '../../ui/button';
import { ButtonLink } from '../../ui/button-link';
import { Card } from '../../ui/card';
import { FailureNotice, failureText } from '../../ui/failure-notice';
import styles from './plan.module.css';

const words = planWords.without;

/** A product that has no plan: how it is used, and what can come next. */
export function WithoutPlan({ entry: { product, use } }: { entry: ProductEntry }) {
  const announce = useAnnounce();
  const baseline = useChange('products.setBaseline');
  if (use === 'baseline') return <BaselineCard productId={product.id} />;

  const takeBack = () =>
    baseline.mutateAsync({ id: product.id, on: false }).then(
      () => announce({ text: words.undone }),
      (error: unknown) => announce({ text: failureText(error) }),
    );
  const logFirst = () =>
    baseline.mutate(
      { id: product.id, on: true },
      {
        onSuccess: () =>
          announce({
            text: words.logging(product.name),
            undo: { label: words.undo, run: () => void takeBack() },
          }),
      },
    );

  return (
    <Card title={product.name}>
      <div className={styles.preview}>
        <p>{words.logged}</p>
        <p className={styles.quiet}>{words.loggedNext}</p>
        <div className={styles.buttons}>
          <ButtonLink look="primary" href={`/plan/new/${product.id}`}>
            {words.make}
          </ButtonLink>
          <Button onClick={logFirst} disabled={baseline.isPending}>
            {words.logFirst}
          </Button>
        </div>
        <FailureNotice error={baseline.error} />
      </div>
    </Card>
  );
}
