import { adjustWords } from '../../../shared/content/words/adjust';
import type { Plan, PlanChange } from '../../../shared/contract/plans';
import { useChange } from '../../bridge/queries';
import { useAnnounce } from '../../ui/announcer';
import { failureText } from '../../ui/failure-notice';

/** Does a change and says so, with a way back while there is one; `onDone` runs once it is done. */
export function useConfirmedChange(plan: Plan, onDone: () => void) {
  const announce = useAnnounce();
  const make = useChange('plans.change');
  const undo = useChange('plans.undo');

  async function takeBack(): Promise<void> {
    try {
      await undo.mutateAsync({ planId: plan.id });
      announce({ text: adjustWords.undone });
    } catch (error) {
      announce({ text: failureText(error) });
    }
  }

  function confirm(change: PlanChange): void {
    make.mutate(
      { planId: plan.id, change },
      {
        onSuccess: (changed) => {
          onDone();
          announce({
            text: adjustWords.done(change, changed.current, changed.product),
            ...(changed.canUndo ? { undo: { label: adjustWords.undo, run: () => void takeBack() } } : {}),
          });
        },
      },
    );
  }

  return { confirm, isPending: make.isPending, error: make.error };
}
