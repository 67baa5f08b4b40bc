import { baselineWords as words } from '../../shared/content/words/baseline';
import { quantity } from '../../shared/content/words/quantities';
import type { Curve, Plan } from '../../shared/contract/plans';
import type { Amount } from '../../shared/quantity';
import { CallFailure, call } from '../bridge/client';
import { useChange, useRead } from '../bridge/queries';
import { useAnnounce } from './announcer';
import type { Baseline } from './baseline-card';
import styles from './baseline-card.module.css';
import { Button } from './button';
import { listedOn, nextChange } from './curve-reading';
import { FailureNotice, failureText } from './failure-notice';

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
  const make = useChange('plans.change');
  const announce = useAnnounce();

  async function restart(): Promise<void> {
    const changed = await make.mutateAsync({ planId: plan.id, change });
    await call('products.setBaseline', { id: product.id, on: false });
    onClose();
    announce({
      text: words.restarted(quantity(mean, product)),
      ...(changed.canUndo ? { undo: { label: words.undo, run: () => void takeBack() } } : {}),
    });
  }

  async function takeBack(): Promise<void> {
    try {
      await call('plans.undo', { planId: plan.id });
      await call('products.setBaseline', { id: product.id, on: true, since: baseline.since });
      announce({ text: words.undone });
    } catch (error) {
      if (!(error instanceof CallFailure)) throw error;
      announce({ text: failureText(error) });
    }
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
      <FailureNotice error={preview.error ?? make.error} />
      <div className={styles.actions}>
        <Button
          look="primary"
          disabled={preview.data === undefined || make.isPending}
          onClick={() => {
            // What is refused is said by the notice above.
            restart().catch((error: unknown) => {
              if (!(error instanceof CallFailure)) throw error;
            });
          }}
        >
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
