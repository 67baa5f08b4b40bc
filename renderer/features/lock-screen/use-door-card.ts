import { useEffect, useRef } from 'react';
import { doorWords as words } from '../../../shared/content/words/door';
import type { OutputOf } from '../../../shared/contract/contract';
import type { DoorChoices } from '../../../shared/contract/door';
import { call } from '../../bridge/client';
import { useAct } from '../../ui/use-act';

/** Gives what changes the card on the lock screen, each with a way back. They resolve to whether it was done. */
export function useDoorCard({ choices, standing }: OutputOf<'door.overview'>) {
  const act = useAct();
  const on = standing !== 'off';
  // A choice made while another is still on its way builds on that one, and never puts back what it took off.
  const wanted = useRef(choices);
  const underWay = useRef(0);
  useEffect(() => {
    if (underWay.current === 0) wanted.current = choices;
  }, [choices]);

  async function set(chosen: DoorChoices, shown: boolean, text: string): Promise<boolean> {
    const before = wanted.current;
    wanted.current = chosen;
    underWay.current += 1;
    const isDone = await act(async () => {
      await call('door.set', { ...chosen, on: shown });
      const back = () => call('door.set', { ...before, on });
      return { text, undo: { label: words.undo, act: back } };
    });
    underWay.current -= 1;
    if (!isDone) wanted.current = before;
    return isDone;
  }
  return {
    /** Changes what is chosen; the card is written anew where it is on the lock screen. */
    choose: (change: (now: DoorChoices) => Partial<DoorChoices>) =>
      set({ ...wanted.current, ...change(wanted.current) }, on, words.changed),
    show: (shown: boolean) => set(wanted.current, shown, shown ? words.shown : words.notShown),
  };
}
