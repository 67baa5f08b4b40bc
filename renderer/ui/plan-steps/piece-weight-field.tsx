import type { FocusEvent } from 'react';
import { newPlanWords } from '../../../shared/content/words/new-plan';
import { Field } from '../field';
import styles from './plan-steps.module.css';
import type { ProductAnswers } from './product-answers';

interface Props {
  answers: ProductAnswers;
  onChange: (change: Partial<ProductAnswers>) => void;
  error: string | null;
  onBlur: (event: FocusEvent) => void;
}

const words = newPlanWords.product;

/** The weight of one capsule or tablet, in the unit that its label has. */
export function PieceWeightField({ answers, onChange, error, onBlur }: Props) {
  return (
    <Field label={words.pieceWeight} hint={words.pieceHint} error={error}>
      {(control) => (
        <span className={styles.pair}>
          <input
            {...control}
            className={styles.input}
            inputMode="decimal"
            autoComplete="off"
            spellCheck={false}
            value={answers.pieceWeight}
            onChange={(event) => onChange({ pieceWeight: event.target.value })}
            onBlur={onBlur}
          />
          <select
            className={styles.select}
            aria-label={words.pieceUnit}
            value={answers.pieceUnit}
            onChange={(event) => onChange({ pieceUnit: event.target.value === 'mg' ? 'mg' : 'g' })}
          >
            <option value="g">g</option>
            <option value="mg">mg</option>
          </select>
        </span>
      )}
    </Field>
  );
}
