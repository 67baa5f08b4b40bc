import type { JournalPart } from '../../../../shared/contract/reports/journal';
import type { Switches } from '../reveals-card';
import type { JournalChoices } from './journal-maker';

/** What can be left out of the pages of a journal. */
export function journalSwitches(
  { parts, named, notes }: JournalChoices,
  change: (changed: Partial<JournalChoices>) => void,
): Switches {
  const part = (id: JournalPart) => ({
    on: parts[id],
    set: (on: boolean) => change({ parts: { ...parts, [id]: on } }),
  });
  return {
    alerts: part('signs'),
    symptoms: part('symptoms'),
    'body-measures': part('body'),
    medicines: part('medicines'),
    'other-substances': part('substances'),
    triggers: part('triggers'),
    tags: part('tags'),
    amounts: part('doses'),
    substance: { on: named, set: (on) => change({ named: on }) },
    ...(notes.length === 0 ? {} : { notes: { on: true, set: () => change({ notes: [] }) } }),
  };
}
