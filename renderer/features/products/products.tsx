import { useState } from 'react';
import { productsWords as words } from '../../../shared/content/words/products';
import { useRead } from '../../bridge/queries';
import { BaselineCard } from '../../ui/baseline-card';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { FailureNotice } from '../../ui/failure-notice';
import { useIsWaiting } from '../../ui/half-typed';
import { Page } from '../../ui/page';
import { PlanTabs } from '../../ui/plan-tabs';
import { Sheet } from '../../ui/sheet';
import { AddProduct } from './add-product';
import { ProductCard } from './product-card';
import styles from './products.module.css';
import { PutAside } from './put-aside';

/** What is taken: each product with its use and its batches, and what is put aside. */
export function Products() {
  const { data, error } = useRead('products.list', {});
  const isWaiting = useIsWaiting();
  const [adding, setAdding] = useState(() => isWaiting({ kind: 'product', about: '' }));
  const all = data?.products ?? [];
  const shown = all.filter(({ hidden }) => !hidden);
  const add = (
    <Button look={shown.length === 0 ? 'primary' : 'plain'} onClick={() => setAdding(true)}>
      {words.add.open}
    </Button>
  );
  return (
    <Page title={words.title} about={words.about} actions={shown.length > 0 && add}>
      <PlanTabs />
      <FailureNotice error={error} />
      {data !== undefined && shown.length === 0 && (
        <Card title={words.emptyTitle}>
          <div className={styles.parts}>
            <p>{words.empty}</p>
            <div>{add}</div>
          </div>
        </Card>
      )}
      {shown.map((entry) => (
        <div key={entry.product.id} className={styles.product}>
          <ProductCard entry={entry} />
          <BaselineCard productId={entry.product.id} />
        </div>
      ))}
      <PutAside entries={all.filter(({ hidden }) => hidden)} />
      <Sheet title={words.add.title} open={adding} onClose={() => setAdding(false)} closeLabel={words.close}>
        <AddProduct isFirst={all.length === 0} onDone={() => setAdding(false)} />
      </Sheet>
    </Page>
  );
}
