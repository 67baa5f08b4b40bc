import { useState } from 'react';
import { planWords } from '../../../shared/content/words/plan';
import { lostTolerance } from '../../../shared/content/words/plan-warnings';
import type { Plan, PlanChange } from '../../../shared/contract/plans';
import { useChange, useRead } from '../../bridge/queries';
import { useAnnounce } from '../../ui/announcer';
import { Button } from '../../ui/button';
import { ChoiceGroup } from '../../ui/choice-group';
import { FailureNotice, failureText } from '../../ui/failure-notice';
import { Notice } from '../../ui/notice';
import { RangeField } from '../../ui/range-field';
import { Sheet } from '../../ui/sheet';
import { WhyWeSayThis } from '../../ui/why-we-say-this';
import { ChangePreview } from './change-preview';
import styles from './plan.module.css';

export type Adjustment = 'hold' | 'resume' | 'stepBack';

const words = planWords.sheet;

interface Props {
  plan: Plan;
  /** Which one is open, or null. */
  adjustment: Adjustment | null;
  onClose: () => void;
}

/** A change before it is made: what is chosen about it, what it would do, and whether to do it. */
export function AdjustSheet({ plan, adjustment, onClose }: Props) {
  return (
    <Sheet
      title={adjustment === null ? '' : words.titles[adjustment]}
      open={adjustment !== null}
      onClose={onClose}
      closeLabel={words.close}
    >
      {adjustment !== null && <Choice plan={plan} adjustment={adjustment} onClose={onClose} />}
    </Sheet>
  );
}

function Choice({ plan, adjustment, onClose }: Props & { adjustment: Adjustment }) {
  const [length, setLength] = useState<'days' | 'open'>('days');
  const [days, setDays] = useState(7);
  const change = changeOf(adjustment, plan, length === 'days' ? days : null);
  const preview = useRead('plans.preview', { planId: plan.id, change }, { keepPrevious: true });
  const { confirm, isPending, error } = useConfirmed(plan, onClose);

  return (
    <>
      <p>{words.about[adjustment]}</p>
      {adjustment === 'hold' && (
        <>
          <ChoiceGroup
            label={words.howLong}
            choices={[
              { value: 'days', label: words.forDays },
              { value: 'open', label: words.untilResumed },
            ]}
            value={length}
            onChange={setLength}
          />
          {length === 'days' && (
            <RangeField label={words.days} min={1} max={28} value={days} onChange={setDays} />
          )}
        </>
      )}
      {preview.error === null && preview.data !== undefined && (
        <ChangePreview plan={plan} change={change} preview={preview.data} />
      )}
      {adjustment === 'stepBack' && preview.error === null && (
        <Notice kind="care">
          {lostTolerance.text}
          <WhyWeSayThis source={lostTolerance.source} why={lostTolerance.why} />
        </Notice>
      )}
      <FailureNotice error={preview.error ?? error} />
      <div className={styles.buttons}>
        <Button
          look="primary"
          disabled={preview.error !== null || preview.data === undefined || isPending}
          onClick={() => confirm(change)}
        >
          {confirmLabel(change)}
        </Button>
        <Button onClick={onClose}>{words.cancel}</Button>
      </div>
    </>
  );
}

/** Does a change, says so with a way back, and closes the sheet. */
function useConfirmed(plan: Plan, onClose: () => void) {
  const announce = useAnnounce();
  const make = useChange('plans.change');
  const undo = useChange('plans.undo');

  async function takeBack(): Promise<void> {
    try {
      await undo.mutateAsync({ planId: plan.id });
      announce({ text: planWords.undone });
    } catch (error) {
      announce({ text: failureText(error) });
    }
  }

  function confirm(change: PlanChange): void {
    make.mutate(
      { planId: plan.id, change },
      {
        onSuccess: (changed) => {
          onClose();
          announce({
            text: planWords.done(change, changed.current, changed.product),
            ...(changed.canUndo ? { undo: { label: planWords.undo, run: () => void takeBack() } } : {}),
          });
        },
      },
    );
  }

  return { confirm, isPending: make.isPending, error: make.error };
}

/** The change that a person means, from today on; without a number of days a hold has no end. */
function changeOf(adjustment: Adjustment, { today: on }: Plan, days: number | null): PlanChange {
  if (adjustment !== 'hold') return { type: adjustment, on };
  return days === null ? { type: 'openHold', on } : { type: 'hold', on, days };
}

function confirmLabel(change: PlanChange): string {
  switch (change.type) {
    case 'hold':
      return words.confirm.hold(change.days);
    case 'openHold':
      return words.confirm.openHold;
    case 'resume':
      return words.confirm.resume;
    default:
      return words.confirm.stepBack;
  }
}
