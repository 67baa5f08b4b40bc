import { useEffect, useId, useRef } from 'react';
import { wayDownWords } from '../../../shared/content/words/way-down';
import { strategyRanges } from '../../../shared/contract/strategies';
import { useAnnounce } from '../announcer';
import { Button } from '../button';
import { CheckField } from '../check-field';
import { Icon } from '../icon';
import { type RowProblems, rowProblems, type TypedRow, withAnotherRow } from './hand-rows';
import type { StrategyAnswers, StrategyStart } from './strategy-answers';
import styles from './strategy-fields.module.css';
import { useSaidProblems } from './use-said-problems';

interface Props {
  value: StrategyAnswers['steps'];
  onChange: (value: StrategyAnswers['steps']) => void;
  from: StrategyStart | null;
  showProblems: boolean;
}

const words = wayDownWords.byHand;

/** Steps typed one by one: an amount a day, and how many days. */
export function HandRowsFields({ value, onChange, from, showProblems }: Props) {
  const announce = useAnnounce();
  const add = useRef<HTMLButtonElement>(null);
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  const { rows, toZero } = value;
  const problems = from === null ? [] : rowProblems(rows, from.startAmount, from.measure);

  function remove(removed: TypedRow, index: number): void {
    onChange({ ...value, rows: rows.filter(({ key }) => key !== removed.key) });
    add.current?.focus();
    announce({
      text: words.removed(index + 1),
      undo: {
        label: words.undo,
        run() {
          const { rows: now } = latest.current;
          onChange({ ...latest.current, rows: [...now.slice(0, index), removed, ...now.slice(index)] });
        },
      },
    });
  }

  return (
    <>
      <div className={styles.rows}>
        <span className={styles.title}>{words.title}</span>
        {rows.map((row, index) => (
          <Row
            key={row.key}
            row={row}
            number={index + 1}
            unit={from === null ? '' : from.measure.piece === null ? from.measure.unit : wayDownWords.pieces}
            problems={problems[index] ?? { amount: null, days: null }}
            showProblems={showProblems}
            isOnly={rows.length === 1}
            onChange={(changed) =>
              onChange({ ...value, rows: rows.map((other) => (other.key === row.key ? changed : other)) })
            }
            onRemove={() => remove(row, index)}
          />
        ))}
        <Button
          ref={add}
          className={styles.add}
          disabled={rows.length >= strategyRanges.rows.max}
          onClick={() => onChange({ ...value, rows: withAnotherRow(rows) })}
        >
          {words.add}
        </Button>
      </div>
      <CheckField
        label={words.toZero}
        hint={toZero ? undefined : wayDownWords.custom.open}
        checked={toZero}
        onChange={(checked) => onChange({ ...value, toZero: checked })}
      />
    </>
  );
}

interface RowProps {
  row: TypedRow;
  number: number;
  unit: string;
  problems: RowProblems;
  showProblems: boolean;
  isOnly: boolean;
  onChange: (row: TypedRow) => void;
  onRemove: () => void;
}

function Row({ row, number, unit, problems, showProblems, isOnly, onChange, onRemove }: RowProps) {
  const id = useId();
  const said = useSaidProblems(row, problems, showProblems);
  return (
    <div className={styles.row}>
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <span className={styles.cell}>
        <input
          className={styles.input}
          inputMode="decimal"
          autoComplete="off"
          aria-label={words.amount(number)}
          aria-invalid={said.amount}
          aria-describedby={`${id}-problem`}
          value={row.amount}
          onBlur={said.onBlur}
          onChange={(event) => onChange({ ...row, amount: event.target.value })}
        />
        <span>{unit}</span>
      </span>
      <span className={styles.cell}>
        <input
          className={styles.input}
          inputMode="numeric"
          autoComplete="off"
          aria-label={words.days(number)}
          aria-invalid={said.days}
          aria-describedby={`${id}-problem`}
          value={row.days}
          onBlur={said.onBlur}
          onChange={(event) => onChange({ ...row, days: event.target.value })}
        />
        <span>{wayDownWords.dayUnit(Number(row.days))}</span>
      </span>
      <Button
        look="quiet"
        className={styles.remove}
        aria-label={words.remove(number)}
        disabled={isOnly}
        onClick={onRemove}
      >
        <Icon name="close" />
      </Button>
      <p id={`${id}-problem`} className={styles.problem} role="alert">
        {said.text}
      </p>
    </div>
  );
}
