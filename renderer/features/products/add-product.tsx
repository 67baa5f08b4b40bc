import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { z } from 'zod';
import { newPlanWords } from '../../../shared/content/words/new-plan';
import { productsWords } from '../../../shared/content/words/products';
import { amountProblemWords } from '../../../shared/content/words/quantities';
import { call } from '../../bridge/client';
import { useChange } from '../../bridge/queries';
import { Button } from '../../ui/button';
import { CheckField } from '../../ui/check-field';
import { ChoiceGroup } from '../../ui/choice-group';
import { FailureNotice } from '../../ui/failure-notice';
import { TextField } from '../../ui/field';
import { focusFirstProblem, useFirstField } from '../../ui/form-keyboard';
import { useHalfTyped } from '../../ui/half-typed';
import { PieceWeightField } from '../../ui/plan-steps/piece-weight-field';
import { formUnits, productForms } from '../../ui/plan-steps/product-answers';
import { useSay } from '../../ui/use-act';
import { firstTyped, type MeasureProblem, measureOf, productTyped } from './product-typed';
import styles from './products.module.css';

const words = productsWords.add;
const asked = newPlanWords.product;
const nexts = ['baseline', 'plan', 'log'] as const;
const newProduct = productTyped.extend({ next: z.enum(nexts) });

/** What a new product is called, how it is measured, and what comes next. */
export function AddProduct({ isFirst, onDone: leave }: { isFirst: boolean; onDone: () => void }) {
  const {
    typed: { next, ...typed },
    setTyped,
    letGo,
  } = useHalfTyped('product', '', newProduct, () => ({ ...firstTyped, next: 'baseline' as const }));
  const [tried, setTried] = useState(false);
  const [, navigate] = useLocation();
  const add = useChange('products.add');
  const say = useSay();
  const form = useFirstField();

  const change = (changed: Partial<z.infer<typeof newProduct>>) =>
    setTyped((before) => ({ ...before, ...changed }));
  const measure = measureOf(typed);
  const measureError = tried && !measure.ok ? problemText(measure.code) : null;
  const nameMissing = typed.name.trim() === '';

  function onDone(): void {
    letGo();
    leave();
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (nameMissing || !measure.ok) {
      focusFirstProblem(form.current);
      return;
    }
    const product = { name: typed.name, ...measure.value };
    add.mutate({ product, baseline: next === 'baseline' }, { onSuccess: (entry) => added(entry.product) });
  }

  function added({ id, name }: { id: string; name: string }): void {
    onDone();
    if (next === 'plan') navigate(`/plan/new/${id}`);
    say({
      text: words.added(name),
      undo: {
        label: productsWords.undo,
        act: () => call('products.setHidden', { id, hidden: true }),
        undone: productsWords.asideSet(name),
      },
    });
  }

  return (
    <form ref={form} className={styles.parts} noValidate onSubmit={submit}>
      <TextField
        label={asked.name}
        hint={asked.nameHint}
        value={typed.name}
        maxLength={80}
        onChange={(name) => change({ name })}
        error={tried && nameMissing ? asked.nameEmpty : null}
      />
      <ChoiceGroup
        label={asked.form}
        look="grid"
        choices={productForms.map((value) => ({ value, ...asked.forms[value] }))}
        value={typed.form}
        onChange={(value) => change({ form: value })}
      />
      {typed.form === 'pieces' ? (
        <>
          <PieceWeightField value={typed} onChange={change} error={measureError} />
          <CheckField
            label={asked.halves}
            hint={asked.halvesHint}
            checked={typed.halves}
            onChange={(halves) => change({ halves })}
          />
        </>
      ) : (
        <TextField
          label={asked.resolution}
          hint={asked.resolutionHint[typed.form]}
          value={typed.resolution[typed.form]}
          suffix={formUnits[typed.form]}
          inputMode="decimal"
          onChange={(text) => change({ resolution: { ...typed.resolution, [typed.form]: text } })}
          error={measureError}
        />
      )}
      {!isFirst && <p className={styles.quiet}>{words.noConversion}</p>}
      <ChoiceGroup
        label={words.next}
        look="cards"
        choices={nexts.map((value) => ({ value, ...words.nexts[value] }))}
        value={next}
        onChange={(value) => change({ next: value })}
      />
      <FailureNotice error={add.error} />
      <div className={styles.actions}>
        <Button look="primary" type="submit" disabled={add.isPending}>
          {words.save}
        </Button>
        <Button onClick={onDone}>{productsWords.cancel}</Button>
      </div>
    </form>
  );
}

function problemText(problem: MeasureProblem): string {
  return problem === 'not-whole' || problem === 'not-halvable'
    ? words.problems[problem]
    : amountProblemWords[problem];
}
