import { type KeyboardEvent, useId } from 'react';
import { scaleWords } from '../../../shared/content/words/scales';
import styles from './scale-question.module.css';

interface Props {
  number: number;
  text: string;
  /** The answers in words; the first one is 0. */
  labels: readonly string[];
  value: number | null;
  /** True when it was left open and that was said. */
  open: boolean;
  onAnswer: (value: number | null) => void;
  /** Answered by a number key, which goes on to the next. */
  onKey: (value: number) => void;
  /** To the next question, or back. */
  onMove: (step: 1 | -1) => void;
}

/** One item of a scale with its answers in a row. It can stay open, and an answer can be taken back. */
export function ScaleQuestion({ number, text, labels, value, open, onAnswer, onKey, onMove }: Props) {
  const name = useId();

  function onKeyDown(event: KeyboardEvent<HTMLFieldSetElement>): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const digit = /^\d$/.test(event.key) ? Number(event.key) : null;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
    if (digit !== null && digit < labels.length) {
      event.preventDefault();
      // A key that is held down is one answer, not one for each question.
      if (event.repeat) return;
      event.currentTarget.querySelectorAll('input')[digit]?.focus();
      onKey(digit);
    } else if (step !== null) {
      event.preventDefault();
      onMove(step);
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      onAnswer(null);
    }
  }

  return (
    <fieldset
      className={styles.question}
      data-open={open}
      onKeyDown={onKeyDown}
      aria-describedby="scale-period"
    >
      <legend className={styles.legend}>
        <span className={styles.number}>{number}</span>
        <span>{text}</span>
      </legend>
      <div className={styles.answers}>
        {labels.map((label, answer) => (
          <label key={label} className={styles.answer} data-chosen={answer === value}>
            <input
              type="radio"
              autoComplete="off"
              name={name}
              value={answer}
              checked={answer === value}
              onChange={() => onAnswer(answer)}
            />
            <span>
              <span className={styles.points}>{answer}</span> {label}
            </span>
          </label>
        ))}
        <button
          type="button"
          className={styles.clear}
          disabled={value === null}
          onClick={(event) => {
            // The button goes away with the answer; the keyboard stays at the question.
            event.currentTarget.closest('fieldset')?.querySelector('input')?.focus();
            onAnswer(null);
          }}
          aria-label={scaleWords.clearNamed(number)}
        >
          {scaleWords.clear}
        </button>
      </div>
    </fieldset>
  );
}
