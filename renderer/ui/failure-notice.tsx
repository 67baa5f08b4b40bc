import { failureWords, refusalWords } from '../../shared/content/words/failures';
import { CallFailure } from '../bridge/client';
import { Notice } from './notice';

/** What a failure means and what to do, in words. A mistake of ours has words too, and is thrown on elsewhere. */
export function failureText(error: unknown): string {
  if (!(error instanceof CallFailure)) return failureWords.bug;
  return (error.code === 'plan-refused' ? refusalWords(error.reason) : null) ?? failureWords[error.code];
}

/** A failed call, said on the screen where it happened. */
export function FailureNotice({ error }: { error: unknown }) {
  if (error === null || error === undefined) return null;
  return (
    <Notice kind="care" alert>
      {failureText(error)}
    </Notice>
  );
}
