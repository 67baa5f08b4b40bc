import type { ReactNode } from 'react';
import { type Adjustment, adjustWords } from '../../../shared/content/words/adjust';
import { changeWords } from '../../../shared/content/words/plan-changes';
import type { Plan } from '../../../shared/contract/plans';
import { Notice } from '../../ui/notice';
import { Sheet } from '../../ui/sheet';
import { ChangeOutcome } from './change-outcome';
import { EndDateChoice } from './end-date-choice';
import { HoldChoice } from './hold-choice';
import { PaceChoice } from './pace-choice';
import { RestartChoice } from './restart-choice';
import { TimesChoice } from './times-choice';
import { WayChoice } from './way-choice';

/** What each way to change a plan is given in its sheet. */
export interface ChoiceProps {
  plan: Plan;
  onClose: () => void;
}

interface Props extends ChoiceProps {
  /** Which one is open, or null. */
  adjustment: Adjustment | null;
}

/** A change before it is made: what is chosen about it, what it would do, and the button that does it. */
export function AdjustSheet({ adjustment, ...props }: Props) {
  return (
    <Sheet
      title={adjustment === null ? '' : adjustWords.names[adjustment]}
      open={adjustment !== null}
      onClose={props.onClose}
      closeLabel={adjustWords.close}
    >
      {adjustment !== null && (
        <>
          <p>{adjustWords.intros[adjustment]}</p>
          <ChangeAhead plan={props.plan} />
          {choiceOf(adjustment, props)}
        </>
      )}
    </Sheet>
  );
}

/** Says that a change was set for a later day, which a person may have forgotten. */
function ChangeAhead({ plan: { events, product, today } }: Pick<ChoiceProps, 'plan'>) {
  const ahead = events.map(({ change }) => change).find(({ on }) => on > today);
  if (ahead === undefined) return null;
  return <Notice kind="care">{adjustWords.changeAhead(changeWords(ahead, product), ahead.on)}</Notice>;
}

function choiceOf(adjustment: Adjustment, { plan, onClose }: ChoiceProps): ReactNode {
  switch (adjustment) {
    case 'hold':
      return <HoldChoice plan={plan} onClose={onClose} />;
    case 'pace':
      return <PaceChoice plan={plan} onClose={onClose} />;
    case 'rebase':
      return <RestartChoice plan={plan} onClose={onClose} />;
    case 'retarget':
      return <EndDateChoice plan={plan} onClose={onClose} />;
    case 'edit':
      return <WayChoice plan={plan} onClose={onClose} />;
    case 'slots':
      return <TimesChoice plan={plan} onClose={onClose} />;
    case 'resume':
    case 'stepBack':
    case 'stop':
      return <ChangeOutcome plan={plan} change={{ type: adjustment, on: plan.today }} onClose={onClose} />;
  }
}
