import type { CsvChoices, DryRun } from '../../../shared/contract/bring-in';
import type { InputOf, OutputOf } from '../../../shared/contract/contract';
import { type OnShare, shareOf } from '../backup/unpack';
import { findImport, insertImport } from '../database/tables/imports';
import { now, type OpenVault } from '../open-vault';
import type { VaultSession } from '../vault-session';
import type { Progress } from '../work';
import { newDoses, readDoses, saveDoses } from './bring-doses';
import { newEntries, readEntries, saveEntries } from './bring-entries';
import type { Moment } from './chosen-columns';
import type { ReadRows } from './read-rows';
import { fileRefusal } from './refusal';

/** What was read of a file, and what of it is new. */
interface Reading {
  readonly counts: DryRun;
  /** Saves what is new as what an import brought; gives back of how many a safety rule speaks. */
  save(importId: string, onShare: OnShare): Promise<number>;
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
 * `seen`. It can be ended until all is written.
 */
export async function bring(
  session: VaultSession,
  file: string,
  choices: CsvChoices,
  seen: InputOf<'bringIn.bring'>['seen'],
  progress: Progress,
): Promise<OutputOf<'bringIn.bring'>> {
  const vault = session.opened();
  const { counts, save } = await readingOf(vault, file, choices, shareOf(progress.tell, 0, 0.5));
  const { fresh, there, unreadable } = counts;
  if (fresh !== seen.fresh || there !== seen.there || unreadable !== seen.unreadable)
    throw fileRefusal('changed');
  if (fresh === 0) throw fileRefusal('nothing-new');
  return await session.write(async () => {
    const id = vault.newId();
    insertImport(vault.db, { id, of: choices.of, madeAt: now(vault), brought: fresh, there, unreadable });
    const withSigns = await save(id, shareOf(progress.tell, 0.5, 1));
    const made = findImport(vault.db, id);
    if (made === undefined) throw new Error('the import was not noted');
    progress.settle();
    return { import: made, withSigns };
  });
}

async function readingOf(
  vault: OpenVault,
  file: string,
  choices: CsvChoices,
  onShare: OnShare,
): Promise<Reading> {
  const [reading, comparing] = [shareOf(onShare, 0, 0.9), shareOf(onShare, 0.9, 1)];
  if (choices.of === 'doses') {
    const read = await readDoses(vault, file, choices, reading);
    const fresh = newDoses(vault, read.rows);
    return {
      counts: countsOf(choices, read, fresh),
      async save(importId, onSaved) {
        await saveDoses(vault, fresh, importId, onSaved);
        return 0;
      },
    };
  }
  const read = await readEntries(vault, file, choices, reading);
  const fresh = await newEntries(vault, read.rows, comparing);
  const { symptoms } = read;
  return {
    counts: countsOf(choices, read, fresh),
    save: (importId, onSaved) => saveEntries(vault, { fresh, symptoms }, importId, onSaved),
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
