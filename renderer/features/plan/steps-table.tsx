import { useState } from 'react';
import { days, weekdayDateAsOf } from '../../../shared/content/words/dates';
import { planWords } from '../../../shared/content/words/plan';
import { figure, percent, quantity } from '../../../shared/content/words/quantities';
import type { Plan } from '../../../shared/contract/plans';
import type { Product } from '../../../shared/contract/products';
import type { Amount } from '../../../shared/quantity';
import type { LocalDate } from '../../../shared/time';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { type PlanRow, planRows, type RowNote } from './plan-rows';
import styles from './steps-table.module.css';

const words = planWords.steps;

interface Props {
  plan: Plan;
  /** Turns the steps ahead into fields; null where there is nothing to edit. */
  onEdit: (() => void) | null;
}

/** Every step in rows; those that are over only on request. */
export function StepsTable({ plan, onEdit }: Props) {
  const [all, setAll] = useState(false);
  const rows = planRows(plan);
  const past = rows.filter(({ when }) => when === 'past').length;
  const shown = all ? rows : rows.filter(({ when }) => when !== 'past');
  const times = plan.slots.map(({ time }) => time);
  const { product, today } = plan;

  return (
    <Card
      title={words.title}
      aside={
        <span className={styles.acts}>
          {past > 0 && (
            <Button look="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? words.hidePast : words.showPast(past)}
            </Button>
          )}
          {onEdit !== null && (
            <Button look="quiet" data-edit onClick={onEdit}>
              {words.edit}
            </Button>
          )}
        </span>
      }
    >
      <table className={styles.table}>
        <caption className="visually-hidden">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {words.from}
            </th>
            <th scope="col" className={`${styles.head} ${styles.roomy}`}>
              {words.days}
            </th>
            <th scope="col" className={styles.head}>
              {words.amount}
            </th>
            <th scope="col" className={styles.head}>
              {words.cut}
            </th>
            <th scope="col" className={`${styles.head} ${styles.roomy}`}>
              {product.piece === null ? words.split(times) : words.splitPieces(times)}
            </th>
            <th scope="col" className={`${styles.head} ${styles.roomy}`}>
              {words.notes}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <StepRow key={row.step.from} row={row} product={product} today={today} />
          ))}
        </tbody>
      </table>
    </Card>
  );
}

interface RowProps {
  row: PlanRow;
  product: Product;
  today: LocalDate;
}

/** In a narrow window the last columns stand folded below the amount. */
function StepRow({ row, product, today }: RowProps) {
  const { step, when } = row;
  const lasts = step.days === null ? words.onwards : days(step.days);
  const split = splitText(row, product);
  const notes = row.notes.map(noteText).filter(Boolean).join(', ');
  const cell = `${styles.cell} ${styles[when]}`;
  return (
    <tr aria-current={when === 'now' ? 'step' : undefined}>
      <th scope="row" className={`${cell} ${styles.date}`}>
        {weekdayDateAsOf(step.from, today)}
        {when === 'now' && <span className={styles.badge}>{words.now}</span>}
      </th>
      <td className={`${cell} ${styles.roomy}`}>{lasts}</td>
      <td className={cell}>
        <strong>{quantity(step.amount, product)}</strong>
        <span className={styles.folded}>
          {[lasts, step.amount === 0 ? '' : split, notes].filter(Boolean).join('; ')}
        </span>
      </td>
      <td className={`${cell} ${styles.whole}`}>{cutText(row)}</td>
      <td className={`${cell} ${styles.roomy}`}>{split}</td>
      <td className={`${cell} ${styles.roomy}`}>{notes}</td>
    </tr>
  );
}

function cutText({ step }: PlanRow): string {
  if (step.cut === 0) return words.noCut;
  return step.cut < 0 ? words.up(-step.cut) : percent(step.cut);
}

function splitText({ step, split }: PlanRow, product: Product): string {
  if (step.amount === 0) return words.noCut;
  const { piece } = product;
  const part = (amount: Amount) =>
    piece !== null && amount % piece === 0 ? String(amount / piece) : figure(amount, product);
  return split.map(part).join(' · ');
}

function noteText(note: RowNote): string | null {
  switch (note.kind) {
    case 'phase':
      return words.phases[note.phase] ?? null;
    case 'held':
      return words.held(note.days);
    case 'dropped':
      return words.dropped(note.times);
    default:
      return words[note.kind];
  }
}
