import { refusedBackupWords } from '../../shared/content/words/backups';
import { refusedFileWords } from '../../shared/content/words/bring-in';
import { badInputWords, failureWords, refusalWords } from '../../shared/content/words/failures';
import { symptomRefusalWords } from '../../shared/content/words/symptom-list';
import { symptomRefusals } from '../../shared/contract/symptoms';
import { CallFailure } from '../bridge/client';
import { Notice } from './notice';

/** What a failure means and what to do, in words. A mistake of ours has words too, and is thrown on elsewhere. */
export function failureText(error: unknown): string {
  if (!(error instanceof CallFailure)) return failureWords.bug;
  return reasonText(error) ?? failureWords[error.code];
}

function reasonText({ code, reason }: CallFailure): string | null {
  if (code === 'bad-input') return badInputWords(reason);
  if (code === 'plan-refused') return refusalWords(reason);
  if (code === 'backup-refused') return refusedBackupWords[reason ?? ''] ?? null;
  if (code === 'file-refused') return refusedFileWords(reason);
  const known = code === 'symptom-refused' ? symptomRefusals.find((each) => each === reason) : undefined;
  return known === undefined ? null : symptomRefusalWords[known];
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
