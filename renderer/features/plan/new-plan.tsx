import { useState } from 'react';
import { useLocation } from 'wouter';
import { newPlanWords } from '../../../shared/content/words/new-plan';
import type { OutputOf } from '../../../shared/contract/contract';
import type { Product, ProductEntry } from '../../../shared/contract/products';
import { useRead } from '../../bridge/queries';
import { Button } from '../../ui/button';
import { useChosenProduct } from '../../ui/chosen-product';
import { FailureNotice } from '../../ui/failure-notice';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { firstAnswers, type PlanAnswers, typedSlots } from '../../ui/plan-steps/plan-answers';
import { answersOfKnown } from '../../ui/plan-steps/product-answers';
import { PlanQuestions } from './plan-questions';

type Baseline = OutputOf<'products.baseline'>;

/** The questions that make a plan: for a product that is new, or for one of the journal. */
export function NewPlan({ productId }: { productId: string | null }) {
  return productId === null ? (
    <PlanQuestions first={firstAnswers} dailyNote={undefined} />
  ) : (
    <KnownProduct key={productId} id={productId} />
  );
}

interface Found {
  entry: ProductEntry;
  baseline: Baseline;
}

function KnownProduct({ id }: { id: string }) {
  const products = useRead('products.list', {});
  const baseline = useRead('products.baseline', { id }, { fresh: true });
  // As it was when this was opened: making the plan changes both, while its questions are still there.
  const [found, setFound] = useState<Found | null>(null);
  const error = products.error ?? baseline.error;
  const isRead = products.data !== undefined && baseline.data !== undefined;
  if (found === null && isRead && !products.isFetching && !baseline.isFetching) {
    const entry = products.data.products.find(({ product }) => product.id === id);
    if (entry !== undefined) setFound({ entry, baseline: baseline.data });
  }
  if (found === null) {
    return <Page title={newPlanWords.title}>{error === null ? null : <FailureNotice error={error} />}</Page>;
  }
  const { product, use } = found.entry;
  if (use === 'tapering') return <RunsAlready product={product} />;
  return (
    <PlanQuestions
      first={knownAnswers(product, found.baseline)}
      dailyNote={meanNote(product, found.baseline)}
    />
  );
}

function RunsAlready({ product }: { product: Product }) {
  const [, navigate] = useLocation();
  const { choose } = useChosenProduct();
  return (
    <Page title={newPlanWords.title}>
      <Notice kind="calm">
        <p>{newPlanWords.runsAlready(product.name)}</p>
        <Button
          onClick={() => {
            choose(product.id);
            navigate('/plan');
          }}
        >
          {newPlanWords.openPlan}
        </Button>
      </Notice>
    </Page>
  );
}

function knownAnswers(product: Product, baseline: Baseline): PlanAnswers {
  const mean = baseline?.mean ?? null;
  const slots = baseline?.slots ?? [];
  return {
    ...firstAnswers,
    ...answersOfKnown(firstAnswers, product, mean === 0 ? null : mean),
    slots: slots.length === 0 ? firstAnswers.slots : typedSlots(slots),
  };
}

function meanNote(product: Product, baseline: Baseline): string | undefined {
  if (baseline === null || baseline.mean === null) return undefined;
  return newPlanWords.product.baselineMean(baseline, product);
}
