import { useId } from 'react';
import styles from './range-field.module.css';

interface Props {
  label: string;
  value: number;
  onChange: (value: number) => void;
  min: number;
  max: number;
  step?: number;
  /** How a value is shown and read out, such as "20 % each". */
  format?: (value: number) => string;
}

/** A number that has a sensible value from the start, chosen by a slider. */
export function RangeField({ label, value, onChange, min, max, step = 1, format = String }: Props) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <span className={styles.value} aria-hidden="true">
        {format(value)}
      </span>
      <input
        id={id}
        type="range"
        autoComplete="off"
        className={styles.range}
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={format(value)}
        onChange={(event) => onChange(Number(event.target.value))}
      />
    </div>
  );
}
