import { adjustWords } from '../../../shared/content/words/adjust';
import type { Plan, PlanChange } from '../../../shared/contract/plans';
import type { LocalDate } from '../../../shared/time';
import { useRead } from '../../bridge/queries';
import { Button } from '../../ui/button';
import { FailureNotice } from '../../ui/failure-notice';
import { usePlanChange } from '../../ui/use-plan-change';
import { ChangePreview } from './change-preview';
import { earliestEnd } from './earliest-end';
import styles from './plan.module.css';

interface Props {
  plan: Plan;
  /** The change that was chosen; null while something is missing or wrong. */
  change: PlanChange | null;
  onClose: () => void;
  /** Runs once the change is made, besides closing. */
  onDone?: () => void;
  /** Runs when the button is pressed while something is missing. */
  onIncomplete?: () => void;
  /** Takes the earliest end date that a refusal names. */
  onEarliest?: (date: LocalDate) => void;
}

/** The end of a sheet: what the change would do, the one button that does it, and the way out. */
export function ChangeOutcome({ change, ...props }: Props) {
  if (change !== null) return <Outcome {...props} change={change} />;
  return (
    <div className={styles.buttons}>
      <Button look="primary" onClick={props.onIncomplete}>
        {adjustWords.go}
      </Button>
      <Button onClick={props.onClose}>{adjustWords.cancel}</Button>
    </div>
  );
}

function Outcome({ plan, change, onClose, onDone, onEarliest }: Props & { change: PlanChange }) {
  const preview = useRead('plans.preview', { planId: plan.id, change }, { keepPrevious: true });
  const {
    change: make,
    busy,
    failure,
  } = usePlanChange(plan.id, () => {
    onClose();
    onDone?.();
  });
  const earliest = earliestEnd(preview.error);
  return (
    <>
      {preview.error === null && preview.data !== undefined && (
        <ChangePreview plan={plan} change={change} preview={preview.data} />
      )}
      <FailureNotice error={preview.error ?? failure} />
      {earliest !== null && onEarliest !== undefined && (
        <div className={styles.buttons}>
          <Button onClick={() => onEarliest(earliest)}>{adjustWords.retarget.take(earliest)}</Button>
        </div>
      )}
      <div className={styles.buttons}>
        <Button
          look="primary"
          disabled={preview.error !== null || preview.data === undefined || busy}
          onClick={() => make(change)}
        >
          {adjustWords.confirm(change, plan.product)}
        </Button>
        <Button onClick={onClose}>{adjustWords.cancel}</Button>
      </div>
    </>
  );
}
