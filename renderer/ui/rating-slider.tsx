import { type CSSProperties, type KeyboardEvent, useId, useRef } from 'react';
import { ratingWords } from '../../shared/content/words/ratings';
import { typedDigit } from './rating-keys';
import styles from './rating-slider.module.css';

interface Props {
  label: string;
  /** Null while not answered: missing is missing, never zero. */
  value: number | null;
  onChange: (value: number | null) => void;
  min?: number;
  max?: number;
  step?: number;
  /** How a value is shown and read out, such as "5.5 h". */
  format?: (value: number) => string;
  /** Where the thumb waits while nothing is answered. */
  resting?: number;
}

/**
 * A scale that can stay unanswered. Arrow keys move by a step; digits set what they say at once, 1 and soon after it 0
 * is ten, as is End; Space takes the thumb where it rests; Delete or Backspace takes the answer away.
 */
export function RatingSlider({
  label,
  value,
  onChange,
  min = 0,
  max = 10,
  step = 1,
  format = String,
  resting = min,
}: Props) {
  const id = useId();
  const answered = value !== null;
  const shown = value ?? resting;
  const typed = useRef<{ digit: number; at: number } | null>(null);

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (/^\d$/.test(event.key)) {
      event.preventDefault();
      const digit = { digit: Number(event.key), at: event.timeStamp };
      const meant = typedDigit(typed.current, digit, max);
      typed.current = digit;
      if (meant !== null) onChange(Math.max(min, meant));
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      onChange(null);
    } else if (!answered && (event.key === ' ' || event.key === 'Home' || event.key === 'ArrowLeft')) {
      event.preventDefault();
      onChange(resting);
    }
  }

  return (
    <div className={styles.row} data-answered={answered}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        autoComplete="off"
        className={styles.range}
        style={{ '--filled': `${((shown - min) / (max - min)) * 100}%` } as CSSProperties}
        min={min}
        max={max}
        step={step}
        value={shown}
        aria-valuetext={answered ? format(shown) : ratingWords.notAnswered}
        onChange={(event) => onChange(Number(event.target.value))}
        // A click on the resting thumb changes nothing that the browser would report, but it is an answer.
        onPointerUp={() => {
          if (!answered) onChange(shown);
        }}
        onKeyDown={onKeyDown}
      />
      <span className={styles.value} aria-hidden="true">
        {answered ? format(shown) : ratingWords.none}
      </span>
      <button
        type="button"
        className={styles.clear}
        disabled={!answered}
        onClick={() => onChange(null)}
        aria-label={ratingWords.clear(label)}
      >
        {ratingWords.clearMark}
      </button>
    </div>
  );
}
