import { useState } from 'react';
import { entryWords } from '../../../shared/content/words/journal';
import { Field } from '../../ui/field';
import { inUnit, retyped, type TypedTemperature } from './answers';
import styles from './entry-form.module.css';
import type { TemperatureProblem, TemperatureUnit } from './temperature';

interface Props {
  value: TypedTemperature;
  onChange: (value: TypedTemperature) => void;
  problem: TemperatureProblem | null;
  /** True once saving was tried. */
  showProblem: boolean;
}

const units: readonly { unit: TemperatureUnit; label: string }[] = [
  { unit: 'F', label: entryWords.fahrenheit },
  { unit: 'C', label: entryWords.celsius },
];

/** A body temperature, in °F or °C. */
export function TemperatureField({ value, onChange, problem, showProblem }: Props) {
  const [left, setLeft] = useState(false);
  return (
    <div className={styles.temperature}>
      <Field
        label={entryWords.temperature}
        hint={entryWords.temperatureHint}
        error={problem !== null && (left || showProblem) ? problemText(problem, value.unit) : null}
      >
        {(control) => (
          <span className={styles.temperatureRow}>
            <input
              {...control}
              className={styles.temperatureInput}
              inputMode="decimal"
              autoComplete="off"
              value={value.text}
              onChange={(event) => onChange(retyped(value, event.target.value))}
              onFocus={() => setLeft(false)}
              onBlur={() => setLeft(true)}
            />
            <fieldset className={styles.units}>
              <legend className="visually-hidden">{entryWords.unit}</legend>
              {units.map(({ unit, label }) => (
                <label key={unit} className={styles.unit}>
                  <input
                    type="radio"
                    name={`${control.id}-unit`}
                    checked={value.unit === unit}
                    onChange={() => onChange(inUnit(value, unit))}
                  />
                  {label}
                </label>
              ))}
            </fieldset>
          </span>
        )}
      </Field>
    </div>
  );
}

function problemText(problem: TemperatureProblem, unit: TemperatureUnit): string {
  if (problem === 'not-a-number') return entryWords.temperatureNotANumber;
  return problem === 'other-unit'
    ? entryWords.temperatureOtherUnit[unit]
    : entryWords.temperatureOutOfRange[unit];
}
