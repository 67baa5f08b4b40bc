import { journalWords } from '../../../shared/content/words/journal';
import { CallFailure, call } from '../../bridge/client';
import { useAnnounce } from '../../ui/announcer';
import { failureText } from '../../ui/failure-notice';

/** Gives what takes an entry out of the journal, with a way to put it back. */
export function useRemoval(): (id: string) => Promise<void> {
  const announce = useAnnounce();

  async function saying(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof CallFailure)) throw error;
      announce({ text: failureText(error) });
    }
  }

  return (id) =>
    saying(async () => {
      await call('journal.remove', { id });
      announce({
        text: journalWords.removed,
        undo: {
          label: journalWords.undo,
          run: () => void saying(async () => void (await call('journal.restore', { id }))),
        },
      });
    });
}
