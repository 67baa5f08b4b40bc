import { supplyWords as words } from '../../shared/content/words/supply';
import type { Product } from '../../shared/contract/products';
import { Field, TextField } from './field';
import type { StoreTyped } from './store-amount';
import styles from './store-amount-field.module.css';

interface Props {
  label: string;
  product: Product;
  value: StoreTyped;
  onChange: (value: StoreTyped) => void;
  hint?: string;
  error: string | null;
}

/** An amount of a store, in the product's unit or, where it comes in pieces, in pieces. */
export function StoreAmountField({ label, product, value, onChange, hint, error }: Props) {
  const { piece, unit } = product;
  if (piece === null) {
    return (
      <TextField
        label={label}
        hint={hint}
        error={error}
        value={value.text}
        suffix={unit}
        inputMode="decimal"
        onChange={(text) => onChange({ ...value, text })}
      />
    );
  }
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <span className={styles.pair}>
          <input
            {...control}
            className={styles.input}
            inputMode="decimal"
            autoComplete="off"
            spellCheck={false}
            value={value.text}
            onChange={(event) => onChange({ ...value, text: event.target.value })}
          />
          <select
            className={styles.select}
            aria-label={words.countUnit}
            value={value.as}
            onChange={(event) =>
              onChange({ ...value, as: event.target.value === 'pieces' ? 'pieces' : 'unit' })
            }
          >
            <option value="pieces">{words.pieces}</option>
            <option value="unit">{unit}</option>
          </select>
        </span>
      )}
    </Field>
  );
}
