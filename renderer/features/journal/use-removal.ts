import { journalWords } from '../../../shared/content/words/journal';
import { call } from '../../bridge/client';
import { useSafety } from '../../ui/safety-sheet';
import { useAct } from '../../ui/use-act';

/** Gives what takes an entry out of the journal, with a way to put it back. Resolves to whether it was done. */
export function useRemoval(): (id: string) => Promise<boolean> {
  const act = useAct();
  const { showLater } = useSafety();
  return (id) =>
    act(async () => {
      const { later } = await call('journal.remove', { id });
      showLater(later);
      const back = async () => showLater((await call('journal.restore', { id })).later);
      return { text: journalWords.removed, undo: { label: journalWords.undo, act: back } };
    });
}
