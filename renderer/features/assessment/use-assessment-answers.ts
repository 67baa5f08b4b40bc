import { useCallback, useEffect, useState } from 'react';
import type { AssessmentStepId } from '../../../shared/assessment/steps';
import type { KeptAssessment } from '../../../shared/contract/assessment';
import type { BackgroundAnswers } from '../../../shared/contract/background';
import type { InputOf } from '../../../shared/contract/contract';
import type { AssessmentAnswers } from '../../../shared/contract/own-records/assessment';
import { CallFailure, call } from '../../bridge/client';
import { draftKeeper } from '../../bridge/draft-keeper';
import { registerFlush } from '../../bridge/drafts';

/** Some answers of the background; null takes one back. */
export type BackgroundChange = InputOf<'background.set'>;

/** Some answers of the assessment; undefined takes one back. */
export type AnswerChange = { [Q in keyof AssessmentAnswers]?: AssessmentAnswers[Q] | undefined };

/** The answers of an assessment in the making, and what changes and keeps them. */
export interface AssessmentForm {
  readonly answers: AssessmentAnswers;
  readonly background: { [Q in keyof BackgroundAnswers]?: BackgroundAnswers[Q] | null };
  readonly at: AssessmentStepId;
  readonly failure: unknown;
  answer(change: AnswerChange): void;
  tell(change: BackgroundChange): void;
  go(to: AssessmentStepId): void;
  /** Resolves to whether everything is kept. */
  settle(): Promise<boolean>;
}

/** Keeps every answer in the vault as it is given, and what is on its way there before the window locks. */
export function useAssessmentAnswers(
  { id, record }: KeptAssessment,
  background: BackgroundAnswers,
  start: AssessmentStepId,
): AssessmentForm {
  const [answers, setAnswers] = useState(record.answers);
  const [told, setTold] = useState<BackgroundChange>({});
  const [at, setAt] = useState(start);
  const [failure, setFailure] = useState<unknown>(null);

  const [ownKeeper] = useState(() =>
    draftKeeper((next: KeptAssessment['record']) =>
      kept(() => call('records.save', { id, day: null, record: next }), setFailure),
    ),
  );
  // All that was told each time: what one call could not keep comes along with the next.
  const [backgroundKeeper] = useState(() =>
    draftKeeper((all: BackgroundChange) => kept(() => call('background.set', all), setFailure)),
  );

  const settle = useCallback(async () => {
    const ends = await Promise.all([ownKeeper.settle(), backgroundKeeper.settle()]);
    return ends.every(Boolean);
  }, [ownKeeper, backgroundKeeper]);

  useEffect(() => {
    const unregister = registerFlush(settle);
    return () => void settle().finally(unregister);
  }, [settle]);

  return {
    answers,
    background: { ...background, ...told } as AssessmentForm['background'],
    at,
    failure,
    answer(change) {
      const next = { ...answers, ...change };
      const given = Object.fromEntries(Object.entries(next).filter(([, answer]) => answer !== undefined));
      setAnswers(given);
      ownKeeper.keep({ ...record, answers: given, at });
    },
    tell(change) {
      const all = { ...told, ...change };
      setTold(all);
      backgroundKeeper.keep(all);
    },
    go(to) {
      setAt(to);
      ownKeeper.keep({ ...record, answers, at: to });
    },
    settle,
  };
}

async function kept(send: () => Promise<unknown>, setFailure: (error: unknown) => void): Promise<boolean> {
  try {
    await send();
    setFailure(null);
    return true;
  } catch (error) {
    if (!(error instanceof CallFailure)) throw error;
    setFailure(error);
    return false;
  }
}
