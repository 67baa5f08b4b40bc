import { journalWords } from '../../../shared/content/words/journal';
import type { InputOf } from '../../../shared/contract/contract';
import { CallFailure, call } from '../../bridge/client';
import { useReadAgain } from '../../bridge/queries';
import { useAnnounce } from '../../ui/announcer';
import { failureText } from '../../ui/failure-notice';

type KeptDraft = InputOf<'journal.keepDraft'>;

/**
 * Gives what throws a draft away and says so with a way to get it back. `drop` does it; the result tells
 * whether it was done.
 */
export function useDiscard(): (draft: KeptDraft, drop: () => Promise<unknown>) => Promise<boolean> {
  const announce = useAnnounce();
  const readAgain = useReadAgain();

  async function bringBack(draft: KeptDraft): Promise<void> {
    try {
      await call('journal.keepDraft', draft);
      readAgain('journal.drafts');
    } catch (error) {
      if (!(error instanceof CallFailure)) throw error;
      announce({ text: failureText(error) });
    }
  }

  return async (draft, drop) => {
    try {
      await drop();
    } catch (error) {
      if (!(error instanceof CallFailure)) throw error;
      announce({ text: failureText(error) });
      return false;
    }
    readAgain('journal.drafts');
    announce({
      text: journalWords.discarded,
      undo: { label: journalWords.undo, run: () => void bringBack(draft) },
    });
    return true;
  };
}
