import { useState } from 'react';
import { amountProblemWords } from '../../../shared/content/words/quantities';
import { wayDownWords } from '../../../shared/content/words/way-down';
import type { RowProblems, TypedRow } from './hand-rows';

/** What of a row's problems is said. */
interface SaidProblems {
  amount: boolean;
  days: boolean;
  /** Empty while nothing is said. */
  text: string;
  /** For the fields of the row. */
  onBlur: () => void;
}

const { problems: words } = wayDownWords.byHand;

/** The problems of a row that are to be said by now: those of fields that were left, or all once `showAll`. */
export function useSaidProblems(row: TypedRow, problems: RowProblems, showAll: boolean): SaidProblems {
  const [left, setLeft] = useState(false);
  const amount = showAll || (left && row.amount.trim() !== '') ? problems.amount : null;
  const days = showAll || left ? problems.days : null;
  return {
    amount: amount !== null,
    days: days !== null,
    text: [amount && amountText(amount), days && words[days]].filter(Boolean).join(' '),
    onBlur: () => setLeft(true),
  };
}

function amountText(problem: NonNullable<RowProblems['amount']>): string {
  return problem === 'not-lower' || problem === 'off-scale' ? words[problem] : amountProblemWords[problem];
}
