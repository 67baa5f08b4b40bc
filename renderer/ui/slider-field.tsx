import { type KeyboardEvent, useId, useState } from 'react';
import { sliderWords } from '../../shared/content/words/slider';
import styles from './slider-field.module.css';

interface Props {
  label: string;
  /** A whole number; shown as `value / scale`. */
  value: number;
  onChange: (value: number) => void;
  /** What the slider reaches, where most answers lie. */
  min: number;
  max: number;
  step?: number;
  /** What may be typed, where that is more than the slider reaches. */
  typed?: { min: number; max: number };
  /** 10 shows thousandths as percent; 1 shows whole numbers. */
  scale?: number;
  /** What stands behind the number, such as "%" or "days". */
  unit: (value: number) => string;
  hint?: string;
}

/**
 * A number with a sensible value from the start, chosen by a slider or typed. It always has a value that is allowed:
 * a typed one outside becomes the nearest, and that is said.
 */
export function SliderField({ label, value, onChange, min, max, step = 1, scale = 1, unit, ...rest }: Props) {
  const { typed = { min, max }, hint } = rest;
  const id = useId();
  const [text, setText] = useState<string | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  // What was typed beyond the slider widens it for good, so that the way back stays open.
  const [reach, setReach] = useState({ min, max });
  if (value < reach.min || value > reach.max) {
    setReach({ min: Math.min(reach.min, value), max: Math.max(reach.max, value) });
  }
  const shown = (number: number) => String(number / scale);

  function type(now: string): void {
    setText(now);
    setSaid(null);
    const number = numberOf(now, scale);
    if (number !== null && number >= typed.min && number <= typed.max) onChange(number);
  }

  /** Takes what was typed, or the nearest that is allowed. True where nothing had to be changed. */
  function settle(): boolean {
    const number = text === null ? value : numberOf(text, scale);
    setText(null);
    if (number === null) {
      setSaid(sliderWords.notANumber(`${shown(value)} ${unit(value)}`));
      return false;
    }
    const nearest = Math.min(Math.max(number, typed.min), typed.max);
    if (nearest === number) return true;
    onChange(nearest);
    const words = nearest < number ? sliderWords.most : sliderWords.least;
    setSaid(words(`${shown(nearest)} ${unit(nearest)}`));
    return false;
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter' && !settle()) event.preventDefault();
  }

  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <span className={styles.typed}>
        <input
          className={styles.input}
          inputMode="decimal"
          autoComplete="off"
          aria-label={sliderWords.typed(label)}
          aria-describedby={hint === undefined ? `${id}-said` : `${id}-hint ${id}-said`}
          value={text ?? shown(value)}
          onChange={(event) => type(event.target.value)}
          onBlur={settle}
          onKeyDown={onKeyDown}
        />
        <span>{unit(value)}</span>
      </span>
      <input
        id={id}
        type="range"
        autoComplete="off"
        className={styles.range}
        min={reach.min}
        max={reach.max}
        step={step}
        value={value}
        aria-valuetext={`${shown(value)} ${unit(value)}`}
        onChange={(event) => {
          setText(null);
          setSaid(null);
          onChange(Number(event.target.value));
        }}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <p id={`${id}-said`} className={styles.said} role="alert">
        {said}
      </p>
    </div>
  );
}

/** A typed number in the value's own scale, rounded to a whole one; null where it is none. */
function numberOf(text: string, scale: number): number | null {
  const plain = text.trim().replace(',', '.');
  return /^\d{1,9}(\.\d*)?$|^\.\d+$/.test(plain) ? Math.round(Number(plain) * scale) : null;
}
