import { newPlanWords } from '../../../shared/content/words/new-plan';
import { productsWords } from '../../../shared/content/words/products';
import { Field } from '../../ui/field';
import type { ProductTyped } from './product-typed';
import styles from './products.module.css';

interface Props {
  typed: ProductTyped;
  onChange: (changed: Partial<ProductTyped>) => void;
  error: string | null;
}

const asked = newPlanWords.product;
const words = productsWords.add;

/** The weight of one capsule or tablet, and whether it can be halved. */
export function PieceFields({ typed, onChange, error }: Props) {
  return (
    <>
      <Field label={asked.pieceWeight} hint={asked.pieceHint} error={error}>
        {(control) => (
          <span className={styles.pair}>
            <input
              {...control}
              className={styles.input}
              inputMode="decimal"
              autoComplete="off"
              spellCheck={false}
              value={typed.pieceWeight}
              onChange={(event) => onChange({ pieceWeight: event.target.value })}
            />
            <select
              className={styles.input}
              aria-label={asked.pieceUnit}
              value={typed.pieceUnit}
              onChange={(event) => onChange({ pieceUnit: event.target.value === 'mg' ? 'mg' : 'g' })}
            >
              <option value="g">g</option>
              <option value="mg">mg</option>
            </select>
          </span>
        )}
      </Field>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={typed.halves}
          onChange={(event) => onChange({ halves: event.target.checked })}
        />
        <span>
          {words.halves}
          <span className={styles.hint}>{words.halvesHint}</span>
        </span>
      </label>
    </>
  );
}
