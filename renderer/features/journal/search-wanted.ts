import type { InputOf } from '../../../shared/contract/contract';
import { firstDate, lastDate } from '../../../shared/contract/fields';
import type { SymptomKey } from '../../../shared/contract/symptom-keys';
import { isLocalDate, type LocalDate } from '../../../shared/time';

/** What is looked for, as it stands in the fields. */
export interface Wanted {
  words: string;
  kind: 'all' | 'entry' | 'dose';
  from: string;
  to: string;
  /** Empty for any. */
  symptom: SymptomKey | '';
  atLeast: number;
  tag: string;
  withNote: boolean;
}

export const nothingWanted: Wanted = {
  words: '',
  kind: 'all',
  from: '',
  to: '',
  symptom: '',
  atLeast: 1,
  tag: '',
  withNote: false,
};

/** How many filters are set. */
export function filtersSet({ kind, from, to, symptom, tag, withNote }: Wanted): number {
  return [
    kind !== 'all',
    dateOf(from) !== null,
    dateOf(to) !== null,
    symptom !== '',
    tag !== '',
    withNote,
  ].filter(Boolean).length;
}

/** Whether anything is looked for at all. */
export function isSearch(wanted: Wanted): boolean {
  return wanted.words.trim() !== '' || filtersSet(wanted) > 0;
}

/** Whether the days are the wrong way round. */
export function isBackwards({ from, to }: Wanted): boolean {
  const [first, last] = [dateOf(from), dateOf(to)];
  return first !== null && last !== null && first > last;
}

/** The fields as the vault is asked; a date that is not finished yet counts as none. */
export function askedOf({
  words,
  kind,
  from,
  to,
  symptom,
  atLeast,
  tag,
  withNote,
}: Wanted): Omit<InputOf<'search.find'>, 'after' | 'limit'> {
  return {
    words: words.trim(),
    kind: kind === 'all' ? null : kind,
    from: dateOf(from),
    to: dateOf(to),
    symptom: symptom === '' ? null : { id: symptom, atLeast },
    tag: tag === '' ? null : tag,
    withNote,
  };
}

function dateOf(text: string): LocalDate | null {
  return isLocalDate(text) && text >= firstDate && text <= lastDate ? text : null;
}

// A lock replaces the page, and this with it.
let kept = nothingWanted;

/** What was looked for last since unlocking. */
export function lastWanted(): Wanted {
  return kept;
}

/** Keeps what is looked for, for the way back from an entry. */
export function keepWanted(wanted: Wanted): void {
  kept = wanted;
}
