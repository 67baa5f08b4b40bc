import { supplyWords as words } from '../../../shared/content/words/supply';
import type { ProductEntry } from '../../../shared/contract/products';
import { useRead } from '../../bridge/queries';
import { ButtonLink } from '../../ui/button-link';
import { Card } from '../../ui/card';
import { ProductSelect, useChosenProduct } from '../../ui/chosen-product';
import { Column, Columns } from '../../ui/columns';
import { FailureNotice } from '../../ui/failure-notice';
import { Page } from '../../ui/page';
import { PlanTabs } from '../../ui/plan-tabs';
import { AheadCard } from './ahead-card';
import { MoneyCard } from './money-card';
import { StockCard } from './stock-card';
import styles from './supply.module.css';

/** What is on hand of a product, how long it lasts by its plan, and what it costs. */
export function Supply() {
  const { entry, isReady, error } = useChosenProduct();
  return (
    <Page title={words.title} about={words.about}>
      <PlanTabs />
      <FailureNotice error={error} />
      {isReady && entry === null && (
        <Card title={words.noProductTitle}>
          <div className={styles.parts}>
            <p>{words.noProduct}</p>
            <div>
              <ButtonLink look="primary" href="/plan/products">
                {words.addProduct}
              </ButtonLink>
            </div>
          </div>
        </Card>
      )}
      {entry !== null && (
        <>
          <div className={styles.select}>
            <ProductSelect label={words.product} />
          </div>
          <OfProduct key={entry.product.id} entry={entry} />
        </>
      )}
    </Page>
  );
}

function OfProduct({ entry: { product, use } }: { entry: ProductEntry }) {
  const { data: supply, error } = useRead('supply.get', { productId: product.id }, { fresh: true });
  const settings = useRead('settings.get', {});
  if (!supply || !settings.data) return <FailureNotice error={error ?? settings.error} />;
  return (
    <Columns least={380}>
      <Column>
        <StockCard product={product} stock={supply.stock} />
        <MoneyCard product={product} supply={supply} currency={settings.data.currency} />
      </Column>
      <AheadCard product={product} ahead={supply.ahead} canPlan={use === 'logged' || use === 'ended'} />
    </Columns>
  );
}
