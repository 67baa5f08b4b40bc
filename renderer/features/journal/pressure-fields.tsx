import { type FocusEvent, useId, useRef, useState } from 'react';
import { vitalWords } from '../../../shared/content/words/entry-parts';
import { pressureTyped, type TypedPressure } from './answers';
import styles from './pressure-fields.module.css';
import { type PressureProblem, splitPressure } from './typed-vitals';

interface Props {
  value: TypedPressure;
  onChange: (value: TypedPressure) => void;
  problem: PressureProblem | null;
  /** True once saving was tried; before that a mistake is said when both fields are left. */
  showProblem: boolean;
}

/** Which of the two a problem is about. */
const aboutLower: readonly PressureProblem[] = ['lower-missing', 'lower-range'];

/** A blood pressure: the upper and the lower value. A slash in the first goes on in the second. */
export function PressureFields({ value, onChange, problem, showProblem }: Props) {
  const id = useId();
  const lower = useRef<HTMLInputElement>(null);
  const [left, setLeft] = useState(false);
  const shown = left || showProblem ? problem : null;
  const described = `${id}-hint ${id}-error`;

  function onBlur(event: FocusEvent<HTMLElement>): void {
    if (!event.currentTarget.contains(event.relatedTarget)) setLeft(true);
  }

  function typeUpper(text: string): void {
    const both = splitPressure(text);
    if (both === null) {
      onChange(pressureTyped(text, value.lower));
      return;
    }
    onChange(pressureTyped(both.upper, both.lower === '' ? value.lower : both.lower));
    lower.current?.focus();
    // What stood there is typed over.
    lower.current?.select();
  }

  /** Both in the second box, where the first one is still empty. */
  function typeLower(text: string): void {
    const both = value.upper.trim() === '' ? splitPressure(text) : null;
    onChange(both === null ? pressureTyped(value.upper, text) : pressureTyped(both.upper, both.lower));
  }

  const common = {
    className: styles.input,
    inputMode: 'numeric',
    autoComplete: 'off',
    spellCheck: false,
  } as const;
  return (
    <fieldset className={styles.field} onBlur={onBlur} onFocus={() => setLeft(false)}>
      <legend>{vitalWords.pressure}</legend>
      <div className={styles.pair}>
        <input
          {...common}
          aria-label={vitalWords.upper}
          aria-describedby={described}
          aria-invalid={shown !== null && !aboutLower.includes(shown)}
          value={value.upper}
          onChange={(event) => typeUpper(event.target.value)}
        />
        <span aria-hidden="true">/</span>
        <input
          {...common}
          ref={lower}
          aria-label={vitalWords.lower}
          aria-describedby={described}
          aria-invalid={shown !== null && aboutLower.includes(shown)}
          value={value.lower}
          onChange={(event) => typeLower(event.target.value)}
        />
      </div>
      <p id={`${id}-hint`} className={styles.hint}>
        {vitalWords.pressureHint}
      </p>
      <p id={`${id}-error`} className={styles.error} role="alert">
        {shown !== null && vitalWords.pressureProblems[shown]}
      </p>
    </fieldset>
  );
}
