import type { FocusEvent } from 'react';
import { amountProblemWords } from '../../shared/content/words/quantities';
import { type Amount, parseAmount } from '../../shared/quantity';
import { TextField } from './field';

interface Props {
  label: string;
  /** What was typed. */
  value: string;
  onChange: (typed: string) => void;
  unit: string;
  hint?: string | undefined;
  /** True once the problem should be said: after leaving the field or trying to go on. */
  showProblem: boolean;
  onBlur?: (event: FocusEvent) => void;
  /** A problem that only the screen knows of, such as an amount above the day's. */
  problem?: string | null;
}

/** The amount that was typed, or null while it is none. */
export function typedAmount(typed: string): Amount | null {
  const parsed = parseAmount(typed);
  return parsed.ok ? parsed.value : null;
}

/** An amount in a product's unit, typed freely; commas and spaces are understood. */
export function AmountField({ label, value, onChange, unit, hint, showProblem, onBlur, problem }: Props) {
  const parsed = parseAmount(value);
  const own = parsed.ok ? (problem ?? null) : amountProblemWords[parsed.code];
  return (
    <TextField
      label={label}
      value={value}
      onChange={onChange}
      suffix={unit}
      hint={hint}
      error={showProblem ? own : null}
      inputMode="decimal"
      onBlur={onBlur}
    />
  );
}
