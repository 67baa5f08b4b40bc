import { useCallback, useState } from 'react';
import type { PlanAnswers } from './plan-answers';

type Change = Partial<PlanAnswers> | ((before: PlanAnswers) => Partial<PlanAnswers>);

/** Changes some of the answers; a function gets the answers as they are then. */
export type ChangeAnswers = (change: Change) => void;

/** The answers of a new plan, from those it begins with. They live with the screen, so that going back and forth loses nothing. */
export function usePlanAnswers(first: PlanAnswers): [PlanAnswers, ChangeAnswers] {
  const [answers, setAnswers] = useState(first);
  const change = useCallback<ChangeAnswers>(
    (part) => setAnswers((before) => ({ ...before, ...(typeof part === 'function' ? part(before) : part) })),
    [],
  );
  return [answers, change];
}
