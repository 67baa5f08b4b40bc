import { blankEntry } from '../../../shared/blank-entry';
import type { CsvChoices } from '../../../shared/contract/bring-in';
import type { OwnSymptomKey, SymptomKey } from '../../../shared/contract/symptom-keys';
import { symptomNameField } from '../../../shared/contract/symptoms';
import { symptomCalled } from '../../../shared/symptom-list';
import { type OnShare, shareOf } from '../backup/unpack';
import { sumUpDays } from '../database/tables/day-answers';
import { type EntryRow, entryPages, insertEntries } from '../database/tables/entries';
import { noteBrought } from '../database/tables/imports';
import { ExpectedFailure } from '../failure';
import { now, type OpenVault } from '../open-vault';
import { judgeAll } from '../services/safety-of-many';
import { indexNew } from '../services/search-index';
import { addOwnSymptom, symptomList } from '../services/symptoms';
import type { ChosenColumns } from './chosen-columns';
import { entryReader, type ReadAnswers, type ReadEntry } from './entry-rows';
import { type ReadRows, readRows } from './read-rows';
import { fileRefusal } from './refusal';
import { inSlices, withIds } from './slices';

/** So many entries are read or saved, and so many days summed up, between two turns. */
const entriesAtOnce = 100;
const daysAtOnce = 100;

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
export async function newEntries(
  { db }: OpenVault,
  entries: readonly ReadEntry[],
  onShare: OnShare,
): Promise<ReadEntry[]> {
  const minutes = entries.map(({ at }) => minuteOf(at)).sort();
  const [first, last] = [minutes[0], minutes.at(-1)];
  if (first === undefined || last === undefined) return [];
  const known = new Map<string, ReadAnswers[]>();
  const note = (at: string, answers: ReadAnswers) => {
    const same = known.get(minuteOf(at));
    if (same === undefined) known.set(minuteOf(at), [answers]);
    else same.push(answers);
  };
  for (const page of entryPages(db, first, `${last}:59.999Z`, entriesAtOnce)) {
    for (const entry of page) note(entry.at, entry);
    await onShare(0);
  }
  const fresh: ReadEntry[] = [];
  await inSlices(entries, entriesAtOnce, onShare, (slice) => {
    for (const entry of slice) {
      const { at, answers } = entry;
      if (known.get(minuteOf(at))?.some((other) => saysAll(other, answers)) === true) continue;
      note(at, answers);
      fresh.push(entry);
    }
  });
  return fresh;
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
 * Saves entries with the symptoms that come with them as what an import brought, and applies the safety rules as to
 * entries that are written late: what they show is recorded. Gives back for how many of them a rule speaks. Only within
 * `session.write`.
 */
export async function saveEntries(
  vault: OpenVault,
  { fresh, symptoms }: { readonly fresh: readonly ReadEntry[]; readonly symptoms: readonly NewSymptom[] },
  importId: string,
  onShare: OnShare,
): Promise<number> {
  const savedAt = now(vault);
  for (const symptom of symptoms) addOwnSymptom(vault.db, { ...symptom, group: 'body', hidden: false });
  const saved = withIds(vault, fresh);
  await inSlices(saved, entriesAtOnce, shareOf(onShare, 0, 0.6), (slice) => {
    insertEntries(
      vault.db,
      slice.map(({ at, zone, day, answers, id }) => {
        const { time: _time, ...blank } = blankEntry(day, '00:00');
        return { ...blank, ...answers, id, at, zone, savedAt };
      }),
    );
    const ids = slice.map(({ id }) => id);
    noteBrought(vault.db, importId, ids);
    indexNew(
      vault,
      ids.map((record) => ({ kind: 'entry', record })),
    );
  });
  const speaking = await reckonAnew(vault, saved, shareOf(onShare, 0.6, 1));
  return saved.filter(({ id }) => speaking.has(id)).length;
}

/**
 * Makes true again what follows from entries, where many came or went. Gives back the ids of those, and of others near
 * them, for which a safety rule speaks.
 */
export async function reckonAnew(
  vault: OpenVault,
  places: readonly Pick<EntryRow, 'at' | 'day'>[],
  onShare: OnShare,
): Promise<Set<string>> {
  const instants = places.map(({ at }) => at).sort();
  const [first, last] = [instants[0], instants.at(-1)];
  if (first === undefined || last === undefined) return new Set();
  const days = [...new Set(places.map(({ day }) => day))];
  await inSlices(days, daysAtOnce, shareOf(onShare, 0, 0.3), (slice) => sumUpDays(vault.db, slice));
  return await judgeAll(vault, first, last, () => onShare(0.3));
}
