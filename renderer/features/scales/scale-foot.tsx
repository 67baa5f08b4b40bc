import { scaleWords } from '../../../shared/content/words/scales';
import { wallClock } from '../../bridge/clock';
import { Button } from '../../ui/button';
import { FailureNotice, failureText } from '../../ui/failure-notice';
import { Notice } from '../../ui/notice';
import { ProgressBar } from '../../ui/progress-bar';
import { StickyFoot } from '../../ui/sticky-foot';
import type { DraftState } from '../../ui/use-keeper';
import styles from './scales.module.css';

interface Props {
  state: DraftState;
  /** True when it goes on from what was kept before. */
  goesOn: boolean;
  answered: number;
  of: number;
  /** The numbers of the open questions, once finishing was asked for. */
  open: readonly number[];
  /** Why finishing failed. */
  failure: unknown;
  busy: boolean;
  onFinish: (anyway: boolean) => void;
  onTo: (number: number) => void;
  onDiscard: () => void;
}

/** How far it is, what finishes it, and whether the answers are safe; always in sight. */
export function ScaleFoot({ state, goesOn, answered, of, open, failure, busy, ...acts }: Props) {
  const { onFinish, onTo, onDiscard } = acts;
  const [firstOpen] = open;
  return (
    <StickyFoot>
      <FailureNotice error={failure} />
      {state.kind === 'failed' && !failure && (
        <Notice kind="care" alert>
          {failureText(state.error)} {scaleWords.keepFailed}
        </Notice>
      )}
      {firstOpen !== undefined && (
        <Notice kind="care" alert>
          {answered === 0 ? scaleWords.nothingAnswered : scaleWords.gaps(open)}
        </Notice>
      )}
      <ProgressBar label={scaleWords.answered(answered, of)} done={answered} of={of} />
      <div className={styles.actions}>
        <Button look="primary" id="finish-scale" aria-disabled={busy} onClick={() => onFinish(false)}>
          {busy ? scaleWords.finishing : scaleWords.finish}
        </Button>
        {firstOpen !== undefined && (
          <>
            <Button onClick={() => onTo(firstOpen)}>{scaleWords.toOpen(firstOpen)}</Button>
            {answered > 0 && (
              <Button aria-disabled={busy} onClick={() => onFinish(true)}>
                {scaleWords.finishAnyway}
              </Button>
            )}
          </>
        )}
        {(goesOn || state.kind !== 'untouched') && (
          <Button look="quiet" onClick={onDiscard}>
            {scaleWords.discard}
          </Button>
        )}
        <span className={styles.muted}>
          {scaleWords.answered(answered, of)}. {statusText(state, goesOn)}
        </span>
        {/* Said once, not at each minute that the line beside it shows. */}
        <span role="status" className="visually-hidden">
          {state.kind === 'kept' && scaleWords.keeping}
        </span>
      </div>
    </StickyFoot>
  );
}

function statusText(state: DraftState, goesOn: boolean): string {
  switch (state.kind) {
    case 'kept':
      return scaleWords.keptAt(wallClock(new Date(state.savedAt)));
    case 'failed':
      return scaleWords.notKept;
    case 'untouched':
      return goesOn ? scaleWords.keptEarlier : scaleWords.keeping;
  }
}
