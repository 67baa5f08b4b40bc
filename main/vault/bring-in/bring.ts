import type { CsvChoices, DryRun } from '../../../shared/contract/bring-in';
import type { InputOf, OutputOf } from '../../../shared/contract/contract';
import type { OnShare } from '../backup/unpack';
import { findImport, type ImportRow, insertImport } from '../database/tables/imports';
import { now, type OpenVault } from '../open-vault';
import { newDoses, readDoses, saveDoses } from './bring-doses';
import { newEntries, readEntries, saveEntries } from './bring-entries';
import type { Moment } from './chosen-columns';
import type { ReadRows } from './read-rows';
import { fileRefusal } from './refusal';

/** What was read of a file, and what of it is new. */
interface Reading {
  readonly counts: DryRun;
  /** Saves what is new; gives back the ids, and of how many a safety rule speaks. Call inside a transaction. */
  save(): { ids: string[]; withSigns: number };
}

/** Says what a file would bring if it was read like this. */
export async function dryRun(
  vault: OpenVault,
  file: string,
  choices: CsvChoices,
  onShare: OnShare,
): Promise<DryRun> {
  return (await readingOf(vault, file, choices, onShare)).counts;
}

/**
 * Brings a file in: all that is new, or nothing. Fails with `file-refused` and `changed` where that is not what was
 * `seen`. `settle` is called once it can no longer be ended.
 */
export async function bring(
  vault: OpenVault,
  file: string,
  choices: CsvChoices,
  seen: InputOf<'bringIn.bring'>['seen'],
  onShare: OnShare,
  settle: () => void,
): Promise<OutputOf<'bringIn.bring'>> {
  const { counts, save } = await readingOf(vault, file, choices, onShare);
  const { fresh, there, unreadable } = counts;
  if (fresh !== seen.fresh || there !== seen.there || unreadable !== seen.unreadable)
    throw fileRefusal('changed');
  if (fresh === 0) throw fileRefusal('nothing-new');
  settle();
  return vault.db.transaction(() => {
    const { ids, withSigns } = save();
    const row: ImportRow = {
      id: vault.newId(),
      of: choices.of,
      madeAt: now(vault),
      brought: fresh,
      there,
      unreadable,
    };
    insertImport(vault.db, row, ids);
    const made = findImport(vault.db, row.id);
    if (made === undefined) throw new Error('the import was not noted');
    return { import: made, withSigns };
  })();
}

async function readingOf(
  vault: OpenVault,
  file: string,
  choices: CsvChoices,
  onShare: OnShare,
): Promise<Reading> {
  if (choices.of === 'doses') {
    const read = await readDoses(vault, file, choices, onShare);
    const fresh = newDoses(vault, read.rows);
    return {
      counts: countsOf(choices, read, fresh),
      save: () => ({ ids: saveDoses(vault, fresh), withSigns: 0 }),
    };
  }
  const read = await readEntries(vault, file, choices, onShare);
  const fresh = newEntries(vault, read.rows);
  return {
    counts: countsOf(choices, read, fresh),
    save: () => saveEntries(vault, fresh, read.symptoms),
  };
}

function countsOf({ of }: CsvChoices, read: ReadRows<Moment>, fresh: readonly Moment[]): DryRun {
  const days = fresh.map(({ day }) => day).sort();
  return {
    of,
    fresh: fresh.length,
    there: read.rows.length - fresh.length,
    unreadable: read.unreadable,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    problems: read.problems,
    unknownProducts: read.unknownProducts,
  };
}
