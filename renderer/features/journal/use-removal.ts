import { journalWords } from '../../../shared/content/words/journal';
import { call } from '../../bridge/client';
import { useAct } from '../../ui/use-act';

/** Gives what takes an entry out of the journal, with a way to put it back. Resolves to whether it was done. */
export function useRemoval(): (id: string) => Promise<boolean> {
  const act = useAct();
  return (id) =>
    act(async () => {
      await call('journal.remove', { id });
      const back = () => call('journal.restore', { id });
      return { text: journalWords.removed, undo: { label: journalWords.undo, act: back } };
    });
}
