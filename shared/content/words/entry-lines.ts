import type { EntryFields } from '../../contract/journal';
import { doseTagLabel } from './dose-tags';
import { medicineText, triggerWords } from './entry-parts';
import { measureLabel } from './measures';

/** One kind of thing that an entry tells in words. */
export interface EntryLine {
  label: string;
  items: string[];
}

/** The lists of an entry in words, each under what it is: medicines, what helped, triggers, substances. */
export function entryLines({ medicines, measures, triggers, ledTo, substances }: EntryFields): EntryLine[] {
  const lines = [
    {
      label: 'Took',
      items: medicines.map(({ name, amount, helped }) => helpedText(medicineText({ name, amount }), helped)),
    },
    { label: 'Tried', items: measures.map(({ what, helped }) => helpedText(measureLabel(what), helped)) },
    { label: 'Made it harder', items: triggers.map(doseTagLabel) },
    { label: 'What came of it', items: ledTo === null ? [] : [triggerWords.ledToChoices[ledTo]] },
    { label: 'Also noted', items: substances },
  ];
  return lines.filter(({ items }) => items.length > 0);
}

/** "Ibuprofen 400 mg (helped 6 of 10)". */
function helpedText(name: string, rating: number | null): string {
  return rating === null ? name : `${name} (helped ${rating} of 10)`;
}
