import { entryWords } from '../../../shared/content/words/journal';
import type { CallFailure } from '../../bridge/client';
import { wallClock } from '../../bridge/clock';
import { Button } from '../../ui/button';
import { FailureNotice, failureText } from '../../ui/failure-notice';
import { Notice } from '../../ui/notice';
import { StickyFoot } from '../../ui/sticky-foot';
import type { DraftState } from '../../ui/use-keeper';
import styles from './entry-form.module.css';

interface Props {
  state: DraftState;
  /** True when writing goes on from a draft. */
  startedAsDraft: boolean;
  /** Why saving failed. */
  failure: CallFailure | null;
  /** How many answers have to be mended before saving; said once that was tried. */
  mend: number;
  saving: boolean;
  onSave: () => void;
  onDiscard: () => void;
}

/** Save and discard, and whether what was typed is safe; always in sight. */
export function EntryFoot({ state, startedAsDraft, failure, mend, saving, onSave, onDiscard }: Props) {
  const hasDraft = state.kind !== 'untouched' || startedAsDraft;
  return (
    <StickyFoot>
      <FailureNotice error={failure} />
      {state.kind === 'failed' && failure === null && (
        <Notice kind="care" alert>
          {failureText(state.error)} {entryWords.keepFailed}
        </Notice>
      )}
      {mend > 0 && <Notice kind="care">{entryWords.mend(mend)}</Notice>}
      <div className={styles.footRow}>
        <Button look="primary" onClick={onSave} aria-disabled={saving}>
          {saving ? entryWords.saving : entryWords.save}
        </Button>
        {hasDraft && (
          <Button look="quiet" onClick={onDiscard}>
            {entryWords.discard}
          </Button>
        )}
        <span className={styles.hint}>{statusText(state, startedAsDraft)}</span>
        {/* Said once, not at each minute that the line beside it shows. */}
        <span role="status" className="visually-hidden">
          {state.kind === 'kept' && entryWords.keeping}
        </span>
      </div>
    </StickyFoot>
  );
}

function statusText(state: DraftState, startedAsDraft: boolean): string {
  switch (state.kind) {
    case 'kept':
      return entryWords.keptAt(wallClock(new Date(state.savedAt)));
    case 'failed':
      return entryWords.notKept;
    case 'untouched':
      return startedAsDraft ? entryWords.keptEarlier : entryWords.untouched;
  }
}
