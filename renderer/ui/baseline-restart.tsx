import { useState } from 'react';
import { baselineWords as words } from '../../shared/content/words/baseline';
import { quantity } from '../../shared/content/words/quantities';
import type { Curve, Plan } from '../../shared/contract/plans';
import type { Amount } from '../../shared/quantity';
import { call } from '../bridge/client';
import { useRead } from '../bridge/queries';
import type { Baseline } from './baseline-card';
import styles from './baseline-card.module.css';
import { Button } from './button';
import { listedOn, nextChange } from './curve-reading';
import { FailureNotice } from './failure-notice';
import { useAct } from './use-act';

interface Props {
  plan: Plan;
  baseline: Baseline;
  mean: Amount;
  onClose: () => void;
}

/** The restart of a running plan from what the logged days came to: what it would do, and whether to do it. */
export function BaselineRestart({ plan, baseline, mean, onClose }: Props) {
  const { current, product, today } = plan;
  const change = { type: 'rebase', on: today, amount: mean } as const;
  const preview = useRead('plans.preview', { planId: plan.id, change });
  const act = useAct();
  const [busy, setBusy] = useState(false);

  async function restart(): Promise<void> {
    setBusy(true);
    const done = await act(async () => {
      const changed = await call('plans.change', { planId: plan.id, change });
      await call('products.setBaseline', { id: product.id, on: false });
      const undo = { label: words.undo, act: takeBack, undone: words.undone };
      return { text: words.restarted(quantity(mean, product)), ...(changed.canUndo ? { undo } : {}) };
    });
    setBusy(false);
    if (done) onClose();
  }

  async function takeBack(): Promise<void> {
    await call('plans.undo', { planId: plan.id });
    await call('products.setBaseline', { id: product.id, on: true, since: baseline.since });
  }

  return (
    <>
      <p>{words.restartAbout(quantity(mean, product), baseline.days)}</p>
      <div role="status" className={styles.progress}>
        <p>{words.now(quantity(listedOn(current, today), product))}</p>
        {preview.data &&
          outcome(plan, preview.data.after).map((sentence) => <p key={sentence}>{sentence}</p>)}
        <p className={styles.quiet}>{words.before}</p>
      </div>
      <FailureNotice error={preview.error} />
      <div className={styles.actions}>
        <Button look="primary" disabled={preview.data === undefined || busy} onClick={() => void restart()}>
          {words.restart(quantity(mean, product))}
        </Button>
        <Button onClick={onClose}>{words.cancel}</Button>
      </div>
    </>
  );
}

/** What the plan lists after the restart, and where its end goes. */
function outcome({ current, product, today }: Plan, after: Curve): string[] {
  const listed = quantity(listedOn(after, today), product);
  const next = nextChange(after, today);
  if (after.openHold) return [words.afterwardsHeld(listed)];
  const lists = next === null ? [] : [words.afterwards(listed, next.from)];
  const { endDate: end } = after;
  if (end === null) return lists;
  if (current.endDate === null || current.openHold) return [...lists, words.endIs(end)];
  return [...lists, current.endDate === end ? words.endStays(end) : words.endMoves(current.endDate, end)];
}
