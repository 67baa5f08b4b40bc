import { ownLineWords } from '../../../shared/content/words/own-lines';
import { peopleWords as words } from '../../../shared/content/words/people';
import { mostLines, type OwnLine } from '../../../shared/contract/own-lines';
import { call } from '../../bridge/client';
import { useAct, useActOnce } from '../../ui/use-act';
import type { Person } from './people';
import { planLineOf } from './plan-line';

/** Gives what removes somebody, or puts them into the safety plan, each with a way back. */
export function usePeople() {
  const act = useAct();
  const actOnce = useActOnce();
  return {
    remove: ({ id, name }: Person) =>
      act(async () => {
        await call('records.remove', { id });
        const back = () => call('records.restore', { id });
        return { text: words.removed(name), undo: { label: words.undo, act: back } };
      }),
    /** Adds a line to the safety plan, whose lines are `lines`; a full step takes none, which is said. */
    putIntoPlan: (person: Person, lines: readonly OwnLine[]) =>
      actOnce(async () => {
        const line = planLineOf(person);
        if (lines.filter(({ list }) => list === line.list).length >= mostLines)
          return { text: ownLineWords.full };
        const { id } = await call('lines.save', { id: null, ...line, appointmentId: null });
        const back = () => call('lines.remove', { id });
        return { text: words.usedNow(person.name), undo: { label: words.undo, act: back } };
      }),
  };
}
