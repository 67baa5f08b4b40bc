import type { InputOf } from '../../../shared/contract/contract';
import type { ScaleRecord } from '../../../shared/contract/scales';
import { evaluateSafety } from '../../../shared/safety/evaluate';
import { scaleObservation } from '../../../shared/safety/scale-observation';
import type { LocalDate } from '../../../shared/time';
import { call } from '../../bridge/client';
import { now } from '../../bridge/clock';
import type { ShowOptions } from '../../ui/safety-sheet';
import { type DraftState, useKeeper } from '../../ui/use-keeper';

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

/** Keeps a scale that is being filled in. `onSelfHarm` takes the answer that the safety sheet asks for. */
export function useScaleAnswers(
  id: string,
  today: LocalDate,
  onSelfHarm: NonNullable<ShowOptions['onSelfHarm']>,
): KeptAnswers {
  const keeper = useKeeper<Filling>(id, {
    send: (_id, filling) => call('scales.keep', filling),
    judge: (filling) => judged(filling, today),
    readBy: 'scales.overview',
    onSelfHarm,
  });
  return {
    state: keeper.state,
    keep: keeper.keep,
    async finish(filling) {
      await keeper.settle();
      // What failed until now is part of what is finished.
      await keeper.forget();
      try {
        const { record, showings } = await call('scales.finish', filling);
        keeper.tell(showings, true);
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
