import type { EntryFields } from './contract/journal';

/** Whether two entries say the same, of the same day and time; the order in which symptoms were rated says nothing. */
export function sameEntry(one: EntryFields, other: EntryFields): boolean {
  return inOrder(one) === inOrder(other);
}

function inOrder({ symptoms, ...rest }: EntryFields): string {
  return JSON.stringify([Object.entries(symptoms).sort(), Object.entries(rest).sort()]);
}
