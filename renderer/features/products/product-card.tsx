import { useState } from 'react';
import { productsWords as words } from '../../../shared/content/words/products';
import type { ProductEntry } from '../../../shared/contract/products';
import { call } from '../../bridge/client';
import { Button } from '../../ui/button';
import { ButtonLink } from '../../ui/button-link';
import { Card } from '../../ui/card';
import { useChosenProduct } from '../../ui/chosen-product';
import { useIsWaiting } from '../../ui/half-typed';
import { Sheet } from '../../ui/sheet';
import { useAct } from '../../ui/use-act';
import { useBeginBaseline } from '../../ui/use-begin-baseline';
import { Batches } from './batches';
import { EditProduct } from './edit-product';
import styles from './products.module.css';

/** One product: how it is measured, what it is used for, its batches, and what can be done with it. */
export function ProductCard({ entry }: { entry: ProductEntry }) {
  const { product, use, note } = entry;
  const isWaiting = useIsWaiting();
  const [editing, setEditing] = useState(() => isWaiting({ kind: 'product', about: product.id }));
  const { choose } = useChosenProduct();
  const putAside = usePutAside(entry);
  const logFirst = useBeginBaseline(product);
  return (
    <Card title={product.name}>
      <div className={styles.parts}>
        <div>
          <p>
            {words.measured(product)} · <strong>{words.use[use]}</strong>
          </p>
          {note !== '' && <p className={styles.note}>{note}</p>}
        </div>
        <div className={styles.actions}>
          {use === 'tapering' && (
            <ButtonLink href="/plan" onClick={() => choose(product.id)}>
              {words.toPlan}
            </ButtonLink>
          )}
          {(use === 'logged' || use === 'ended') && (
            <ButtonLink href={`/plan/new/${product.id}`}>{words.makePlan}</ButtonLink>
          )}
          {(use === 'logged' || use === 'ended') && (
            <Button onClick={() => void logFirst()}>{words.logFirst}</Button>
          )}
          <Button onClick={() => setEditing(true)}>{words.edit}</Button>
          {use !== 'tapering' && (
            <Button look="quiet" onClick={() => void putAside()}>
              {words.putAside}
            </Button>
          )}
        </div>
        <Batches entry={entry} />
      </div>
      <Sheet
        title={words.editTitle(product.name)}
        open={editing}
        onClose={() => setEditing(false)}
        closeLabel={words.close}
      >
        <EditProduct entry={entry} onDone={() => setEditing(false)} />
      </Sheet>
    </Card>
  );
}

/** What was logged first of it is taken up again by the undo, from the day it began on. */
function usePutAside({ product: { id, name } }: ProductEntry): () => Promise<boolean> {
  const act = useAct();
  return () =>
    act(async () => {
      const baseline = await call('products.baseline', { id });
      await call('products.setHidden', { id, hidden: true });
      async function back(): Promise<void> {
        await call('products.setHidden', { id, hidden: false });
        if (baseline !== null) await call('products.setBaseline', { id, on: true, since: baseline.since });
      }
      return { text: words.asideSet(name), undo: { label: words.undo, act: back, undone: words.undone } };
    });
}
