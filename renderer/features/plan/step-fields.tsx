import { useId } from 'react';
import { weekdayDateAsOf } from '../../../shared/content/words/dates';
import { editStepsWords as words } from '../../../shared/content/words/edit-steps';
import { percent } from '../../../shared/content/words/quantities';
import type { LocalDate } from '../../../shared/time';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import type { TypedRow } from '../../ui/plan-steps/hand-rows';
import { useSaidProblems } from '../../ui/plan-steps/use-said-problems';
import type { ShownRow } from './edited-steps';
import styles from './steps-editor.module.css';

interface Props {
  shown: ShownRow;
  /** From 1. */
  number: number;
  today: LocalDate;
  /** True once all that is wrong should be said. */
  showProblems: boolean;
  onChange: (row: TypedRow, field: 'amount' | 'days') => void;
  /** Null where no more rows fit. */
  onAddBelow: (() => void) | null;
  /** Null for the only row. */
  onRemove: (() => void) | null;
}

/** One step ahead: its first day, the fields for its amount and its days, and its true cut. */
export function StepFields({ shown, number, today, showProblems, onChange, onAddBelow, onRemove }: Props) {
  const { row, from, cut, problems } = shown;
  const id = useId();
  const said = useSaidProblems(row, problems, showProblems);
  const field = (name: 'amount' | 'days', isWrong: boolean, label: string) => (
    <input
      className={`${styles.input} ${styles[name]}`}
      inputMode={name === 'amount' ? 'decimal' : 'numeric'}
      autoComplete="off"
      aria-label={label}
      aria-invalid={isWrong}
      aria-describedby={isWrong ? id : undefined}
      value={row[name]}
      onBlur={said.onBlur}
      onChange={(event) => onChange({ ...row, [name]: event.target.value }, name)}
    />
  );
  return (
    <>
      <tr data-row={row.key}>
        <th scope="row" className={styles.cell}>
          {from === null ? words.unknown : weekdayDateAsOf(from, today)}
        </th>
        <td className={styles.cell}>{field('amount', said.amount, words.amountOf(number))}</td>
        <td className={styles.cell}>{field('days', said.days, words.daysOf(number))}</td>
        <td className={styles.cell}>{cut === null || cut <= 0 ? words.unknown : percent(cut)}</td>
        <td className={`${styles.cell} ${styles.acts}`}>
          <Button
            look="quiet"
            className={styles.act}
            aria-label={words.addBelow(number)}
            disabled={onAddBelow === null}
            onClick={() => onAddBelow?.()}
          >
            <Icon name="add" />
          </Button>
          <Button
            look="quiet"
            className={styles.act}
            aria-label={words.remove(number)}
            disabled={onRemove === null}
            onClick={() => onRemove?.()}
          >
            <Icon name="close" />
          </Button>
        </td>
      </tr>
      {said.text !== '' && (
        <tr>
          <td colSpan={5} className={styles.problemCell}>
            <span id={id} role="alert" className={styles.problem}>
              {said.text}
            </span>
          </td>
        </tr>
      )}
    </>
  );
}
