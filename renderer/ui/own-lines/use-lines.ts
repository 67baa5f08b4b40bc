import { ownLineWords as words } from '../../../shared/content/words/own-lines';
import { questionWords } from '../../../shared/content/words/questions-to-ask';
import type { OwnLine } from '../../../shared/contract/own-lines';
import type { LocalDate } from '../../../shared/time';
import { call } from '../../bridge/client';
import { useAct } from '../use-act';

/** Gives what moves, marks and removes a line, each with a way back. They resolve to whether it was done. */
export function useLines() {
  const act = useAct();
  return {
    /** Moves a line from one place of its list of `count` to another, counted from 0. */
    move: ({ id, text }: OwnLine, to: number, count: number) =>
      act(async () => {
        await call('lines.move', { id, to });
        return { text: words.moved(text, to + 1, count) };
      }),
    remove: ({ id, text }: OwnLine) =>
      act(async () => {
        await call('lines.remove', { id });
        const back = () => call('lines.restore', { id });
        return { text: words.removed(text), undo: { label: words.undo, act: back } };
      }),
    /** Marks a question as asked on a day, or with null as to be asked again. */
    markAsked: ({ id, text, askedOn }: OwnLine, on: LocalDate | null) =>
      act(async () => {
        await call('lines.asked', { id, on });
        const back = () => call('lines.asked', { id, on: askedOn });
        const said = on === null ? questionWords.askedAgain(text) : questionWords.markedAsked(text);
        return { text: said, undo: { label: words.undo, act: back } };
      }),
  };
}
