import { useChange } from '../../bridge/queries';
import type { PlanOutcome } from './plan-steps';
import { loggedProduct, type ProductAnswers } from './product-answers';

interface LogFirst {
  /** Begins it; the answers must have no problems. */
  begin: () => void;
  isPending: boolean;
  error: unknown;
}

/** Begins to log a product, new or known, for some days before there is a plan. */
export function useLogFirst(answers: ProductAnswers, onDone: (outcome: PlanOutcome) => void): LogFirst {
  const add = useChange('products.add');
  const turnOn = useChange('products.setBaseline');
  // Told even where the question is gone by then, since there is a product now.
  const tell = (added: Promise<{ product: { id: string } }>) =>
    void added.then(
      ({ product }) => onDone({ productId: product.id, kind: 'logging' }),
      () => undefined,
    );
  return {
    begin() {
      const product = loggedProduct(answers);
      if (answers.known !== null) tell(turnOn.mutateAsync({ id: answers.known.id, on: true }));
      else if (product !== null) {
        const name = answers.productName.trim();
        tell(add.mutateAsync({ product: { name, ...product }, baseline: true }));
      }
    },
    isPending: add.isPending || turnOn.isPending,
    error: add.error ?? turnOn.error,
  };
}
