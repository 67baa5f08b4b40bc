import { productsWords as words } from '../../../shared/content/words/products';
import { useRead } from '../../bridge/queries';
import { BaselineCard } from '../../ui/baseline-card';
import { FailureNotice } from '../../ui/failure-notice';
import { Page } from '../../ui/page';
import { PlanTabs } from '../../ui/plan-tabs';

/** What is taken: each product with its use, its batches, and what is put aside. */
export function Products() {
  const { data, error } = useRead('products.list', {});
  const shown = data?.products.filter(({ hidden }) => !hidden) ?? [];
  return (
    <Page title={words.title} about={words.about}>
      <PlanTabs />
      <FailureNotice error={error} />
      {shown.map(({ product }) => (
        <BaselineCard key={product.id} productId={product.id} />
      ))}
    </Page>
  );
}
