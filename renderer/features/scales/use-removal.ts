import { scaleWords } from '../../../shared/content/words/scales';
import { call } from '../../bridge/client';
import { useAct } from '../../ui/use-act';

/** Gives what takes a filling-in away, with a way to put it back. Resolves to whether it was done. */
export function useRemoval(): (id: string, name: string) => Promise<boolean> {
  const act = useAct();
  return (id, name) =>
    act(async () => {
      await call('scales.remove', { id });
      const back = () => call('scales.restore', { id });
      return { text: scaleWords.removed(name), undo: { label: scaleWords.undo, act: back } };
    });
}
