import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { InputOf } from '../../../shared/contract/contract';
import type { ScaleRecord } from '../../../shared/contract/scales';
import { evaluateSafety } from '../../../shared/safety/evaluate';
import { scaleObservation } from '../../../shared/safety/scale-observation';
import type { LocalDate } from '../../../shared/time';
import { CallFailure, call } from '../../bridge/client';
import { now } from '../../bridge/clock';
import { draftKeeper } from '../../bridge/draft-keeper';
import { registerFlush } from '../../bridge/drafts';
import { useReadAgain } from '../../bridge/queries';
import { type ShowOptions, useSafety } from '../../ui/safety-sheet';
import type { DraftState } from '../../ui/use-draft';

/** A scale as far as it is filled in. */
export type Filling = InputOf<'scales.keep'>;

interface KeptAnswers {
  state: DraftState;
  /** Keeps the answers as they stand; call it with every change. Shows what the safety rules say of them. */
  keep(filling: Filling): void;
  /** Finishes the scale. Rejects with `CallFailure`; what was kept is then still there. */
  finish(filling: Filling): Promise<ScaleRecord>;
  /** Waits until nothing is on its way any more, and lets go of what was not sent. */
  stop(): Promise<void>;
}

/**
 * Keeps what is being answered in the vault at every change, and before the window locks. `onSelfHarm` takes the
 * answer that the safety sheet asks for.
 */
export function useScaleAnswers(
  id: string,
  today: LocalDate,
  onSelfHarm: NonNullable<ShowOptions['onSelfHarm']>,
): KeptAnswers {
  const { show } = useSafety();
  const readAgain = useReadAgain();
  const [state, setState] = useState<DraftState>({ kind: 'untouched' });
  const answer = useRef(onSelfHarm);
  useEffect(() => {
    answer.current = onSelfHarm;
  });

  const tell = useCallback(
    (showings: Parameters<typeof show>[1], kept: boolean) =>
      show(id, showings, { kept, onSelfHarm: (given) => answer.current(given) }),
    [show, id],
  );

  const keeper = useMemo(
    () =>
      draftKeeper(async (filling: Filling) => {
        try {
          const { savedAt, showings } = await call('scales.keep', filling);
          setState({ kind: 'kept', savedAt });
          tell(showings, true);
          return true;
        } catch (error) {
          if (!(error instanceof CallFailure)) throw error;
          setState({ kind: 'failed', error });
          // A full disk must not silence an answer that needs help: it is judged here.
          tell(judged(filling, today), false);
          return false;
        }
      }),
    [tell, today],
  );

  useEffect(() => {
    const unregister = registerFlush(() => keeper.settle());
    return () => {
      void keeper.settle().finally(() => {
        unregister();
        readAgain('scales.overview');
      });
    };
  }, [keeper, readAgain]);

  return {
    state,
    keep: keeper.keep,
    async finish(filling) {
      await keeper.settle();
      // What failed until now is part of what is finished.
      await keeper.forget();
      try {
        const { record, showings } = await call('scales.finish', filling);
        tell(showings, true);
        return record;
      } catch (error) {
        keeper.keep(filling);
        throw error;
      }
    },
    stop: keeper.forget,
  };
}

function judged({ scale, answers, selfHarm }: Filling, day: LocalDate) {
  const at = now().toISOString();
  return evaluateSafety(scaleObservation({ scale, answers, followUp: selfHarm, at, day }), []);
}
