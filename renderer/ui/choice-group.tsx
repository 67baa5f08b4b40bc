import { type ReactNode, useId } from 'react';
import styles from './choice-group.module.css';

interface Choice<T extends string> {
  value: T;
  label: string;
  about?: ReactNode;
}

interface Props<T extends string> {
  label: string;
  choices: readonly Choice<T>[];
  value: T | null;
  onChange: (value: T) => void;
  /** `row` for short words, `cards` for choices that need a line of their own, `grid` for two such beside each other. */
  look?: 'row' | 'cards' | 'grid';
}

/** One choice out of a few. */
export function ChoiceGroup<T extends string>({ label, choices, value, onChange, look = 'row' }: Props<T>) {
  const name = useId();
  return (
    <fieldset className={`${styles.group} ${styles[look]}`}>
      <legend>{label}</legend>
      <div className={styles.choices}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles.choice} data-chosen={choice.value === value}>
            <input
              type="radio"
              autoComplete="off"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <span>
              <span className={styles.label}>{choice.label}</span>
              {choice.about !== undefined && <span className={styles.about}>{choice.about}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
