import { Field } from './field';
import styles from './select-field.module.css';
import { unkeptForm } from './unkept-form';

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
  choices: readonly { value: string; label: string }[];
  hint?: string;
}

/** One choice out of a list that is too long to stand open. */
export function SelectField({ label, value, onChange, choices, hint }: Props) {
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <select
          form={unkeptForm}
          {...control}
          className={styles.select}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
