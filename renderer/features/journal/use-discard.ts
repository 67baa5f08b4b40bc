import { journalWords } from '../../../shared/content/words/journal';
import type { InputOf } from '../../../shared/contract/contract';
import { call } from '../../bridge/client';
import { useReadAgain } from '../../bridge/queries';
import { useAct } from '../../ui/use-act';

type KeptDraft = InputOf<'journal.keepDraft'>;

/**
 * Gives what throws a draft away and says so with a way to get it back. `drop` does it; the result tells
 * whether it was done.
 */
export function useDiscard(): (draft: KeptDraft, drop: () => Promise<unknown>) => Promise<boolean> {
  const act = useAct();
  const readAgain = useReadAgain();
  return (draft, drop) =>
    act(async () => {
      await drop();
      readAgain('journal.drafts');
      const bringBack = async () => {
        await call('journal.keepDraft', draft);
        readAgain('journal.drafts');
      };
      return { text: journalWords.discarded, undo: { label: journalWords.undo, act: bringBack } };
    });
}
