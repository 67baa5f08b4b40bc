import { adjustWords } from '../../shared/content/words/adjust';
import type { PlanChange } from '../../shared/contract/plans';
import { call } from '../bridge/client';
import { useChange } from '../bridge/queries';
import { useSay } from './use-act';

interface PlanChanging {
  /** Does a change and says so, with a way back while there is one. */
  change(change: PlanChange): void;
  busy: boolean;
  /** Why the last change failed, or null. */
  failure: unknown;
}

/** Changes a plan; `onDone` runs once that is done. */
export function usePlanChange(planId: string, onDone?: () => void): PlanChanging {
  const make = useChange('plans.change');
  const say = useSay();
  return {
    busy: make.isPending,
    failure: make.error,
    change(change) {
      if (make.isPending) return;
      // Told even where what asked for it is gone by then.
      void make.mutateAsync({ planId, change }).then(
        ({ canUndo, current, product }) => {
          onDone?.();
          const text = adjustWords.done(change, current, product);
          const act = () => call('plans.undo', { planId });
          const undo = { label: adjustWords.undo, act, undone: adjustWords.undone };
          say(canUndo ? { text, undo } : { text });
        },
        () => undefined,
      );
    },
  };
}
