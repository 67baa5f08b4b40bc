import type { Switches } from '../reveals-card';
import type { Choices } from './summary-choices';

/** What can be left out of a summary. */
export function summarySwitches(
  { parts, name, notes }: Choices,
  change: (changed: Partial<Choices>) => void,
): Switches {
  const part = (id: keyof Choices['parts']) => ({
    on: parts[id],
    set: (on: boolean) => change({ parts: { ...parts, [id]: on } }),
  });
  return {
    ...(name.trim() === '' ? {} : { name: { on: true, set: () => change({ name: '' }) } }),
    scales: part('scales'),
    medicines: part('medicines'),
    conditions: part('talkFirst'),
    ...(notes.length === 0 ? {} : { notes: { on: true, set: () => change({ notes: [] }) } }),
  };
}
