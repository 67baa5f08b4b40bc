import { doorWords as words } from '../../../shared/content/words/door';
import type { OutputOf } from '../../../shared/contract/contract';
import type { DoorChoices } from '../../../shared/contract/door';
import { call } from '../../bridge/client';
import { useAct } from '../../ui/use-act';

/** Gives what changes the card on the lock screen, each with a way back. They resolve to whether it was done. */
export function useDoorCard({ choices, standing }: OutputOf<'door.overview'>) {
  const act = useAct();
  const on = standing !== 'off';
  const set = (chosen: DoorChoices, shown: boolean, text: string) =>
    act(async () => {
      await call('door.set', { ...chosen, on: shown });
      const back = () => call('door.set', { ...choices, on });
      return { text, undo: { label: words.undo, act: back } };
    });
  return {
    /** Changes what is chosen; the card is written anew where it is on the lock screen. */
    choose: (changed: Partial<DoorChoices>) => set({ ...choices, ...changed }, on, words.changed),
    show: (shown: boolean) => set(choices, shown, shown ? words.shown : words.notShown),
  };
}
