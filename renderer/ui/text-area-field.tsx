import { Field } from './field';
import styles from './text-area-field.module.css';
import { unkeptForm } from './unkept-form';

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
  rows: number;
  maxLength?: number;
  hint?: string;
  error?: string | null;
}

/** A few lines of text. */
export function TextAreaField({ label, hint, error, value, onChange, ...rest }: Props) {
  return (
    <Field label={label} hint={hint} error={error ?? null}>
      {(control) => (
        <textarea
          form={unkeptForm}
          {...rest}
          {...control}
          className={styles.area}
          value={value}
          spellCheck={false}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
