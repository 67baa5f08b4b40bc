import type { Amount } from '../../../shared/quantity';
import styles from './cell-stair.module.css';

interface Props {
  /** What the plan lists for the day before, or null where the line begins. */
  before: Amount | null;
  planned: Amount;
  /** The amount that reaches to the top. */
  largest: Amount;
}

/** One day's part of the line that steps down through the weeks. It only draws what the cell's name says. */
export function CellStair({ before, planned, largest }: Props) {
  const y = heightOf(planned, largest);
  const begin = before === null ? y : heightOf(before, largest);
  return (
    <svg className={styles.stair} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      <path className={styles.area} d={`M0 ${y}H100V100H0Z`} />
      <path className={styles.line} d={`M0 ${begin}V${y}H100`} />
    </svg>
  );
}

/** Kept off the edges, so that the line is whole at the largest amount and at zero. */
function heightOf(amount: Amount, largest: Amount): number {
  return Math.round(96 - (92 * amount) / largest);
}
