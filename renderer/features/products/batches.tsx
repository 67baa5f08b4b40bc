import { useState } from 'react';
import { fullDate } from '../../../shared/content/words/dates';
import { batchBought, batchName, productsWords } from '../../../shared/content/words/products';
import type { Batch, ProductEntry } from '../../../shared/contract/products';
import { call } from '../../bridge/client';
import { useRead } from '../../bridge/queries';
import { Button } from '../../ui/button';
import { FailureNotice } from '../../ui/failure-notice';
import { useAct } from '../../ui/use-act';
import { useKeptFocus } from '../../ui/use-kept-focus';
import { BatchSheet } from './batch-sheet';
import styles from './products.module.css';

const words = productsWords.batches;

/** How many stand open at first. */
const shownBatches = 3;

/** The batches of a product, newest first, each with its changes; and a new one. */
export function Batches({ entry }: { entry: ProductEntry }) {
  const { product } = entry;
  const { data, error } = useRead('products.batches', { id: product.id }, { fresh: true });
  const settings = useRead('settings.get', {});
  const [all, setAll] = useState(false);
  /** What stands in the sheet: a batch that is changed, a new one, or nothing. */
  const [open, setOpen] = useState<Batch | 'new' | null>(null);
  const act = useAct();
  const part = useKeptFocus<HTMLElement>();
  if (!data || !settings.data) return <FailureNotice error={error ?? settings.error} />;
  const { batches, today } = data;
  const { currency } = settings.data;
  const shown = all ? batches : batches.slice(0, shownBatches);

  const remove = ({ id }: Batch) =>
    act(async () => {
      await call('products.removeBatch', { id });
      const back = () => call('products.restoreBatch', { id });
      return {
        text: words.removed,
        undo: { label: productsWords.undo, act: back, undone: productsWords.undone },
      };
    });

  return (
    <section ref={part} tabIndex={-1} aria-label={words.list(product.name)} className={styles.batches}>
      <div className={styles.row}>
        <h3>{words.title}</h3>
        <Button className={styles.end ?? ''} onClick={() => setOpen('new')}>
          {words.new}
        </Button>
      </div>
      {batches.length === 0 && <p className={styles.quiet}>{words.none}</p>}
      <ul className={styles.list}>
        {shown.map((batch, index) => (
          <li key={batch.id} className={styles.row}>
            <div>
              <p>
                <span className={styles.strong}>{fullDate(batch.day)}</span>
                {index === 0 && <span className={styles.badge}>{words.inUse}</span>}
              </p>
              <p>
                {[batchName(batch) ?? words.unnamed, batchBought(batch, product, currency)]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              {batch.note !== '' && <p className={styles.note}>{batch.note}</p>}
            </div>
            <div className={`${styles.actions} ${styles.end}`}>
              <Button look="quiet" aria-label={words.editNamed(batch)} onClick={() => setOpen(batch)}>
                {words.edit}
              </Button>
              <Button look="quiet" aria-label={words.removeNamed(batch)} onClick={() => void remove(batch)}>
                {words.remove}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {shown.length < batches.length && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {words.showAll(batches.length)}
        </Button>
      )}
      <BatchSheet entry={entry} today={today} currency={currency} open={open} onClose={() => setOpen(null)} />
    </section>
  );
}
