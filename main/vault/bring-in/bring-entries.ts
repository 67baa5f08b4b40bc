import { blankEntry } from '../../../shared/blank-entry';
import type { CsvChoices } from '../../../shared/contract/bring-in';
import type { OwnSymptomKey, SymptomKey } from '../../../shared/contract/symptom-keys';
import { symptomNameField } from '../../../shared/contract/symptoms';
import { symptomCalled } from '../../../shared/symptom-list';
import type { OnShare } from '../backup/unpack';
import { sumUpDays } from '../database/tables/day-answers';
import { type EntryRow, entriesWithin, saveEntry } from '../database/tables/entries';
import { ExpectedFailure } from '../failure';
import { now, type OpenVault } from '../open-vault';
import { judgeAll } from '../services/safety';
import { indexNew } from '../services/search-index';
import { addOwnSymptom, symptomList } from '../services/symptoms';
import type { ChosenColumns } from './chosen-columns';
import { entryReader, type ReadAnswers, type ReadEntry } from './entry-rows';
import { type ReadRows, readRows } from './read-rows';
import { fileRefusal } from './refusal';

/** A symptom of the person's own that a column brings. */
interface NewSymptom {
  readonly key: OwnSymptomKey;
  readonly name: string;
}

/** What was read of a file as entries, and the symptoms that come with them. */
export interface EntriesOfFile extends ReadRows<ReadEntry> {
  readonly symptoms: readonly NewSymptom[];
}

/** Reads a file as entries. Fails with `file-refused` and `symptom-name` where a header can't name a symptom. */
export async function readEntries(
  vault: OpenVault,
  file: string,
  choices: CsvChoices,
  onShare: OnShare,
): Promise<EntriesOfFile> {
  const symptoms: NewSymptom[] = [];
  const read = await readRows(
    file,
    choices,
    (columns, header) => {
      const keys = keysOf(vault, columns, header, symptoms);
      const keyOf = (index: number): SymptomKey => {
        const key = keys.get(index);
        if (key === undefined) throw new Error('a column of no symptom was asked for one');
        return key;
      };
      const reader = entryReader(vault, columns, choices, keyOf);
      return { read: reader, nameIn: () => '' };
    },
    onShare,
  );
  return { ...read, symptoms };
}

/** The symptom of each column of ratings. One of the list is found by its name also where it was said to be new. */
function keysOf(
  vault: OpenVault,
  columns: ChosenColumns,
  header: readonly string[],
  added: NewSymptom[],
): Map<number, SymptomKey> {
  const list = symptomList(vault.db);
  const keys = new Map<number, SymptomKey>();
  for (const { target, index } of columns.answers) {
    if (target !== 'new-symptom') {
      const key = target.slice('symptom:'.length) as SymptomKey;
      if (!list.some((symptom) => symptom.key === key)) throw new ExpectedFailure('not-found');
      keys.set(index, key);
      continue;
    }
    const name = symptomNameField.safeParse(header[index]);
    if (!name.success) throw fileRefusal('symptom-name');
    const known = symptomCalled(list, name.data);
    const key = known?.key ?? (`own:${vault.newId()}` as OwnSymptomKey);
    if (known === undefined) added.push({ key: key as OwnSymptomKey, name: name.data });
    keys.set(index, key);
  }
  if (new Set(keys.values()).size < keys.size) throw new ExpectedFailure('bad-input');
  return keys;
}

/**
 * Those of some entries that are new. One is there already when the journal has one of the same minute that says all
 * that the row says; of several such rows in the file the first counts.
 */
export function newEntries({ db }: OpenVault, entries: readonly ReadEntry[]): ReadEntry[] {
  const minutes = entries.map(({ at }) => minuteOf(at)).sort();
  const [first, last] = [minutes[0], minutes.at(-1)];
  if (first === undefined || last === undefined) return [];
  const known = new Map<string, ReadAnswers[]>();
  const note = (at: string, answers: ReadAnswers) => {
    const minute = minuteOf(at);
    known.set(minute, [...(known.get(minute) ?? []), answers]);
  };
  for (const entry of entriesWithin(db, first, `${last}:59.999Z`)) note(entry.at, entry);
  return entries.filter(({ at, answers }) => {
    const isThere = (known.get(minuteOf(at)) ?? []).some((other) => saysAll(other, answers));
    if (!isThere) note(at, answers);
    return !isThere;
  });
}

function minuteOf(at: string): string {
  return at.slice(0, 16);
}

/** Whether an entry says all that a row says. */
function saysAll(entry: ReadAnswers, { symptoms, tags, note, ...answers }: ReadAnswers): boolean {
  const isSame = (name: keyof typeof answers) => answers[name] === null || answers[name] === entry[name];
  return (
    Object.entries(symptoms).every(([key, rating]) => entry.symptoms[key as SymptomKey] === rating) &&
    tags.every((tag) => entry.tags.includes(tag)) &&
    (note === '' || note === entry.note) &&
    (['overall', 'function', 'sleepHours', 'sleepQuality'] as const).every(isSame)
  );
}

/**
 * Saves entries with the symptoms that come with them, and applies the safety rules as to entries that are written late:
 * what they show is recorded. Gives back their ids and for how many of them a rule speaks. Call inside a transaction.
 */
export function saveEntries(
  vault: OpenVault,
  entries: readonly ReadEntry[],
  symptoms: readonly NewSymptom[],
): { ids: string[]; withSigns: number } {
  const savedAt = now(vault);
  for (const symptom of symptoms) addOwnSymptom(vault.db, { ...symptom, group: 'body', hidden: false });
  const saved = entries.map(({ at, zone, day, answers }): EntryRow => {
    const { time: _time, ...blank } = blankEntry(day, '00:00');
    return { ...blank, ...answers, id: vault.newId(), at, zone, savedAt };
  });
  for (const entry of saved) saveEntry(vault.db, entry);
  const ids = saved.map(({ id }) => id);
  indexNew(
    vault,
    ids.map((record) => ({ kind: 'entry', record })),
  );
  sumUpDays(
    vault.db,
    saved.map(({ day }) => day),
  );
  const instants = saved.map(({ at }) => at).sort();
  const speaking = judgeAll(vault, instants[0] ?? savedAt, instants.at(-1) ?? savedAt);
  return { ids, withSigns: ids.filter((id) => speaking.has(id)).length };
}
