import { type FormEvent, useState } from 'react';
import { z } from 'zod';
import { newPlanWords } from '../../../shared/content/words/new-plan';
import { productsWords as words } from '../../../shared/content/words/products';
import type { ProductEntry } from '../../../shared/contract/products';
import { call } from '../../bridge/client';
import { useChange } from '../../bridge/queries';
import { Button } from '../../ui/button';
import { FailureNotice } from '../../ui/failure-notice';
import { TextField } from '../../ui/field';
import { focusFirstProblem, useFirstField } from '../../ui/form-keyboard';
import { useHalfTyped } from '../../ui/half-typed';
import { TextAreaField } from '../../ui/text-area-field';
import { useSay } from '../../ui/use-act';
import styles from './products.module.css';

const productWords = z.strictObject({ name: z.string(), note: z.string() });

/** Name and note of a product. What it is measured in stays: its history is in it. */
export function EditProduct({ entry, onDone: leave }: { entry: ProductEntry; onDone: () => void }) {
  const { product, note: noteBefore } = entry;
  const { typed, setTyped, letGo } = useHalfTyped('product', product.id, productWords, () => ({
    name: product.name,
    note: noteBefore,
  }));
  const { name, note } = typed;
  const [tried, setTried] = useState(false);
  const edit = useChange('products.edit');
  const say = useSay();
  const form = useFirstField();

  function onDone(): void {
    letGo();
    leave();
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (name.trim() === '') {
      focusFirstProblem(form.current);
      return;
    }
    edit.mutate({ id: product.id, name, note }, { onSuccess: () => said() });
  }

  function said(): void {
    onDone();
    const before = { id: product.id, name: product.name, note: noteBefore };
    say({
      text: words.edited,
      undo: { label: words.undo, act: () => call('products.edit', before), undone: words.undone },
    });
  }

  return (
    <form ref={form} className={styles.parts} noValidate onSubmit={submit}>
      <TextField
        label={newPlanWords.product.name}
        value={name}
        maxLength={80}
        onChange={(text) => setTyped({ name: text, note })}
        error={tried && name.trim() === '' ? newPlanWords.product.nameEmpty : null}
      />
      <TextAreaField
        label={words.note}
        hint={words.noteHint}
        rows={3}
        maxLength={2000}
        value={note}
        onChange={(text) => setTyped({ name, note: text })}
      />
      <FailureNotice error={edit.error} />
      <div className={styles.actions}>
        <Button look="primary" type="submit" disabled={edit.isPending}>
          {words.save}
        </Button>
        <Button onClick={onDone}>{words.cancel}</Button>
      </div>
    </form>
  );
}
