import { supplyWords as words } from '../../shared/content/words/supply';
import type { Product } from '../../shared/contract/products';
import type { CountedTyped } from './counted-amount';
import { TextField } from './field';
import { UnitField } from './unit-field';

interface Props {
  label: string;
  product: Product;
  value: CountedTyped;
  onChange: (value: CountedTyped) => void;
  hint?: string | undefined;
  error: string | null;
}

/** An amount in the product's unit or, where it comes in pieces, in pieces. */
export function CountedAmountField({ label, product, value, onChange, hint, error }: Props) {
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
    <UnitField
      label={label}
      hint={hint}
      error={error}
      value={value.text}
      onChange={(text) => onChange({ ...value, text })}
      unitLabel={words.countUnit}
      unit={value.as}
      units={[
        { value: 'pieces', label: words.pieces },
        { value: 'unit', label: unit },
      ]}
      onUnit={(as) => onChange({ ...value, as })}
    />
  );
}
