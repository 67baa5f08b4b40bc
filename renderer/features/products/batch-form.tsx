import { type FormEvent, useState } from 'react';
import { productsWords } from '../../../shared/content/words/products';
import { amountProblemWords } from '../../../shared/content/words/quantities';
import { supplyWords } from '../../../shared/content/words/supply';
import type { OutputOf } from '../../../shared/contract/contract';
import type { Batch, Product } from '../../../shared/contract/products';
import type { Settings } from '../../../shared/contract/settings';
import type { AmountProblem } from '../../../shared/quantity';
import type { LocalDate } from '../../../shared/time';
import { useChange } from '../../bridge/queries';
import { Button } from '../../ui/button';
import { CountedAmountField } from '../../ui/counted-amount-field';
import { FailureNotice } from '../../ui/failure-notice';
import { TextField } from '../../ui/field';
import { focusFirstProblem, useFirstField } from '../../ui/form-keyboard';
import { useHalfTyped } from '../../ui/half-typed';
import { TextAreaField } from '../../ui/text-area-field';
import { type BatchTyped, batchFields, batchProblems, batchTyped, newBatch, typedBatch } from './batch-typed';
import styles from './products.module.css';

const words = productsWords.batches;

interface Props {
  product: Product;
  today: LocalDate;
  currency: Settings['currency'];
  /** The batch that is changed; null for a new one. */
  batch: Batch | null;
  onSaved: (saved: OutputOf<'products.saveBatch'>) => void;
  onCancel: () => void;
}

/** What a batch is told from others by, how much of it was bought, and what it cost. */
export function BatchForm({ product, today, currency, batch, onSaved, onCancel: leave }: Props) {
  const { typed, setTyped, letGo } = useHalfTyped('batch', batch?.id ?? product.id, typedBatch, () =>
    batch === null ? newBatch(product, today) : batchTyped(batch, product),
  );
  const [tried, setTried] = useState(false);
  const save = useChange('products.saveBatch');
  const form = useFirstField();
  const change = (changed: Partial<BatchTyped>) => setTyped({ ...typed, ...changed });
  const problems = batchProblems(typed, product, today);

  function onCancel(): void {
    letGo();
    leave();
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    const fields = batchFields(typed, product, today);
    if (fields === null) {
      focusFirstProblem(form.current);
      return;
    }
    const id = batch?.id ?? null;
    save.mutate(
      { id, productId: product.id, ...fields },
      {
        onSuccess: (saved) => {
          letGo();
          onSaved(saved);
        },
      },
    );
  }

  const line = (field: 'vendor' | 'strain' | 'label') => (
    <TextField
      label={words[field]}
      value={typed[field]}
      maxLength={120}
      onChange={(text) => change({ [field]: text })}
    />
  );

  return (
    <form ref={form} className={styles.parts} noValidate onSubmit={submit}>
      <p className={styles.quiet}>{words.about}</p>
      <TextField
        label={words.day}
        type="date"
        max={today}
        value={typed.day}
        onChange={(day) => change({ day })}
        error={tried && problems.day !== null ? words.dayProblems[problems.day] : null}
      />
      {line('strain')}
      {line('vendor')}
      {line('label')}
      <CountedAmountField
        label={words.amount}
        hint={words.amountHint}
        product={product}
        value={typed.amount}
        onChange={(amount) => change({ amount })}
        error={tried ? boughtText(problems.amount) : null}
      />
      <TextField
        label={words.cost}
        value={typed.cost}
        suffix={currency}
        inputMode="decimal"
        onChange={(cost) => change({ cost })}
        error={tried ? costText(problems.cost) : null}
      />
      <TextAreaField
        label={words.note}
        rows={2}
        maxLength={2000}
        value={typed.note}
        onChange={(note) => change({ note })}
      />
      <FailureNotice error={save.error} />
      <div className={styles.actions}>
        <Button look="primary" type="submit" disabled={save.isPending}>
          {productsWords.save}
        </Button>
        <Button onClick={onCancel}>{productsWords.cancel}</Button>
      </div>
    </form>
  );
}

function boughtText(problem: AmountProblem | null): string | null {
  if (problem === null) return null;
  return problem === 'too-large' ? supplyWords.problems['too-large'] : amountProblemWords[problem];
}

function costText(problem: AmountProblem | null): string | null {
  return problem === null ? null : words.costProblems[problem];
}
