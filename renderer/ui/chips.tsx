import styles from './chips.module.css';
import { Icon } from './icon';

interface Props<T extends string> {
  legend: string;
  choices: readonly T[];
  chosen: readonly T[];
  /** What a choice is called. */
  label: (choice: T) => string;
  /** True while no more may be chosen; what is chosen can be taken back. */
  isFull?: boolean;
  onToggle: (choice: T) => void;
}

/** Several choices out of many, close together. */
export function Chips<T extends string>({
  legend,
  choices,
  chosen,
  label,
  isFull = false,
  onToggle,
}: Props<T>) {
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      <div className={styles.chips}>
        {choices.map((choice) => (
          <label key={choice} className={styles.chip} data-chosen={chosen.includes(choice)}>
            <input
              type="checkbox"
              autoComplete="off"
              checked={chosen.includes(choice)}
              disabled={isFull && !chosen.includes(choice)}
              onChange={() => onToggle(choice)}
            />
            <span dir="auto">{label(choice)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface QuickProps<T> {
  legend: string;
  choices: readonly T[];
  label: (choice: T) => string;
  onAdd: (choice: T) => void;
}

/** Things that one press adds, such as what was used before. */
export function AddChips<T>({ legend, choices, label, onAdd }: QuickProps<T>) {
  if (choices.length === 0) return null;
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      <div className={styles.chips}>
        {choices.map((choice) => (
          <button key={label(choice)} type="button" className={styles.chip} onClick={() => onAdd(choice)}>
            <Icon name="add" />
            <span dir="auto">{label(choice)}</span>
          </button>
        ))}
      </div>
    </fieldset>
  );
}
