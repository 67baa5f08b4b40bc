import { type ReactNode, useId } from 'react';
import { quantity } from '../../../shared/content/words/quantities';
import { readinessWords as words } from '../../../shared/content/words/readiness';
import type { OutputOf } from '../../../shared/contract/contract';
import type { PlanChange } from '../../../shared/contract/plans';
import type { Product } from '../../../shared/contract/products';
import type { LocalDate } from '../../../shared/time';
import { useRead } from '../../bridge/queries';
import { Button } from '../../ui/button';
import { listedOn, nextChange } from '../../ui/curve-reading';
import styles from './readiness.module.css';

interface Props {
  planId: string;
  product: Product;
  today: LocalDate;
  change: PlanChange;
  /** What it does with the amount of today. */
  about: (amount: string) => string;
  label: string;
  onAct: (change: PlanChange) => void;
  /** Stands before the button. */
  children?: ReactNode;
}

/** One change to the plan, with what it does said before it is done. Nothing where the plan can't take it. */
export function PlanOption({ planId, product, today, change, about, label, onAct, children }: Props) {
  const effect = useId();
  const preview = useRead('plans.preview', { planId, change }, { keepPrevious: true });
  if (preview.error || !preview.data) return null;
  return (
    <div className={styles.option}>
      <div className={styles.row}>
        {children}
        <Button aria-describedby={effect} onClick={() => onAct(change)}>
          {label}
        </Button>
      </div>
      <p id={effect} className={styles.effect}>
        {[
          about(quantity(listedOn(preview.data.after, today), product)),
          ...effects(preview.data, today),
        ].join(' ')}
      </p>
    </div>
  );
}

function effects({ after, endMovesByDays }: OutputOf<'plans.preview'>, today: LocalDate): string[] {
  const next = nextChange(after, today);
  return [
    ...(next === null ? [] : [words.nextCut(next.from)]),
    ...(endMovesByDays === null ? [] : [endWords(endMovesByDays)]),
  ];
}

function endWords(moves: number): string {
  if (moves === 0) return words.endStays;
  return moves > 0 ? words.endMoves(moves) : words.endEarlier(-moves);
}
