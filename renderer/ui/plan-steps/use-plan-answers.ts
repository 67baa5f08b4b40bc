import { useCallback, useState } from 'react';
import { firstAnswers, type PlanAnswers } from './plan-answers';

type Change = Partial<PlanAnswers> | ((before: PlanAnswers) => Partial<PlanAnswers>);

/** Changes some of the answers; a function gets the answers as they are then. */
export type ChangeAnswers = (change: Change) => void;

/** The answers of a new plan. They live with the screen, so that going back and forth loses nothing. */
export function usePlanAnswers(): [PlanAnswers, ChangeAnswers] {
  const [answers, setAnswers] = useState(firstAnswers);
  const change = useCallback<ChangeAnswers>(
    (part) => setAnswers((before) => ({ ...before, ...(typeof part === 'function' ? part(before) : part) })),
    [],
  );
  return [answers, change];
}
