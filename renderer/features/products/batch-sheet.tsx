import { useState } from 'react';
import { productsWords } from '../../../shared/content/words/products';
import type { OutputOf } from '../../../shared/contract/contract';
import type { Batch, ProductEntry } from '../../../shared/contract/products';
import type { Settings } from '../../../shared/contract/settings';
import type { LocalDate } from '../../../shared/time';
import { call } from '../../bridge/client';
import { Sheet } from '../../ui/sheet';
import { useSay } from '../../ui/use-act';
import { BatchForm } from './batch-form';
import { NewBatchChoice } from './new-batch-choice';

const words = productsWords.batches;

interface Props {
  entry: ProductEntry;
  today: LocalDate;
  currency: Settings['currency'];
  /** The batch that is changed, or a new one; null while the sheet is closed. */
  open: Batch | 'new' | null;
  onClose: () => void;
}

/** A batch in its form; after a new one that differs from the last, the question how to go on. */
export function BatchSheet({ entry, today, currency, open, onClose }: Props) {
  const [differs, setDiffers] = useState(false);
  const say = useSay();
  const before = open === 'new' ? null : open;

  function close(): void {
    setDiffers(false);
    onClose();
  }

  function saved({ batch, differs: isOther }: OutputOf<'products.saveBatch'>): void {
    if (isOther) setDiffers(true);
    else close();
    const back = () =>
      before === null
        ? call('products.removeBatch', { id: batch.id })
        : call('products.saveBatch', { ...before });
    say({
      text: words.saved,
      undo: { label: productsWords.undo, act: back, undone: productsWords.undone },
    });
  }

  const formTitle = before === null ? words.formTitle.new : words.formTitle.edit;
  return (
    <Sheet
      title={differs ? productsWords.newBatch.title : formTitle}
      open={open !== null}
      onClose={close}
      closeLabel={productsWords.close}
    >
      {differs ? (
        <NewBatchChoice entry={entry} onDone={close} />
      ) : (
        open !== null && (
          <BatchForm
            product={entry.product}
            today={today}
            currency={currency}
            batch={before}
            onSaved={(result) => saved(result)}
            onCancel={close}
          />
        )
      )}
    </Sheet>
  );
}
