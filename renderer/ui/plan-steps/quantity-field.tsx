import { useState } from 'react';
import { amountProblemWords, type Measure } from '../../../shared/content/words/quantities';
import { wayDownWords } from '../../../shared/content/words/way-down';
import { TextField } from '../field';
import { typedQuantity } from './hand-rows';

interface Props {
  label: string;
  hint: string;
  /** As typed: in the unit, or a number of pieces. */
  value: string;
  onChange: (typed: string) => void;
  /** How the product is measured; null while that is not known. */
  measure: Measure | null;
  /** True where nothing typed is fine too. */
  optional: boolean;
  showProblem: boolean;
}

/** An amount in a product's own way: in its unit, or as a number of pieces. */
export function QuantityField({ label, hint, value, onChange, measure, optional, showProblem }: Props) {
  const [left, setLeft] = useState(false);
  const isEmpty = value.trim() === '';
  const parsed = measure === null || (optional && isEmpty) ? null : typedQuantity(value, measure);
  const problem = parsed === null || parsed.ok ? null : amountProblemWords[parsed.code];
  return (
    <TextField
      label={label}
      hint={hint}
      value={value}
      suffix={measure === null ? '' : measure.piece === null ? measure.unit : wayDownWords.pieces}
      error={showProblem || left ? problem : null}
      inputMode="decimal"
      onBlur={() => setLeft(!isEmpty)}
      onChange={onChange}
    />
  );
}
