import type { FocusEvent } from 'react';
import { Field } from './field';
import styles from './unit-field.module.css';
import { unkeptForm } from './unkept-form';

interface Props<U extends string> {
  label: string;
  hint?: string | undefined;
  error: string | null;
  /** The number, as typed. */
  value: string;
  onChange: (typed: string) => void;
  onBlur?: ((event: FocusEvent) => void) | undefined;
  /** What the choice of the unit is called. */
  unitLabel: string;
  unit: U;
  units: readonly { value: U; label: string }[];
  onUnit: (unit: U) => void;
}

/** A number and, beside it, the unit that it is in. */
export function UnitField<U extends string>({ label, hint, error, ...rest }: Props<U>) {
  const { value, onChange, onBlur, unitLabel, unit, units, onUnit } = rest;
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
            value={value}
            onChange={(event) => onChange(event.target.value)}
            onBlur={onBlur}
          />
          <select
            form={unkeptForm}
            className={styles.select}
            aria-label={unitLabel}
            value={unit}
            onChange={(event) => onUnit(event.target.value as U)}
          >
            {units.map((each) => (
              <option key={each.value} value={each.value}>
                {each.label}
              </option>
            ))}
          </select>
        </span>
      )}
    </Field>
  );
}
