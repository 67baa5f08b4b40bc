import { useState } from 'react';
import { adjustWords } from '../../../shared/content/words/adjust';
import type { PlanChange } from '../../../shared/contract/plans';
import { call } from '../../bridge/client';
import { useAnnounce } from '../../ui/announcer';

interface PlanAct {
  /** Does a change to the plan and says so, with a way back. */
  act(change: PlanChange): void;
  busy: boolean;
  /** Why the last act failed, or null. */
  failure: unknown;
}

/** Changes a plan at one tap. */
export function usePlanAct(planId: string): PlanAct {
  const announce = useAnnounce();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);

  async function attempt(run: () => Promise<void>): Promise<void> {
    setBusy(true);
    setFailure(null);
    try {
      await run();
    } catch (error) {
      setFailure(error);
    }
    setBusy(false);
  }

  async function takeBack(): Promise<void> {
    await call('plans.undo', { planId });
    announce({ text: adjustWords.undone });
  }

  async function make(change: PlanChange): Promise<void> {
    const { current, product } = await call('plans.change', { planId, change });
    announce({
      text: adjustWords.done(change, current, product),
      undo: { label: adjustWords.undo, run: () => void attempt(takeBack) },
    });
  }

  return {
    busy,
    failure,
    act(change) {
      if (!busy) void attempt(() => make(change));
    },
  };
}
