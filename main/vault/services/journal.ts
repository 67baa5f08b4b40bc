import type { Entry, EntryFields, LaterShowings, SafetyShowing } from '../../../shared/contract/journal';
import { sameEntry } from '../../../shared/same-entry';
import { wallTime } from '../../../shared/time';
import { sumUpDays } from '../database/tables/day-answers';
import { allDrafts, deleteDraft, findDraft, saveDraft } from '../database/tables/drafts';
import {
  type EntryRow,
  entriesBefore,
  entriesWithin,
  findEntry,
  findEntryEvenRemoved,
  markEntryRemoved,
  saveEntry,
} from '../database/tables/entries';
import { entryVersions, keepEntryVersion } from '../database/tables/entry-versions';
import { ExpectedFailure } from '../failure';
import { now, type OpenVault } from '../open-vault';
import type { Handlers } from '../router';
import { suggestions } from './journal-suggestions';
import { placeOf } from './moments';
import { judge, judgeAfter } from './safety';
import { reindex, unindex } from './search-index';

export const journalHandlers: Handlers<'journal'> = {
  'journal.list': ({ db }, { before, limit }) => {
    const found = entriesBefore(db, before, limit);
    const last = found.at(-1);
    if (last === undefined) return { entries: [], more: false };
    // The next page begins before this instant, so everything of the same instant belongs to this page.
    const same = entriesWithin(db, last.at, last.at).filter(({ id }) => !found.some((row) => row.id === id));
    return {
      entries: [...found, ...same].map(entryOf),
      more: entriesBefore(db, last.at, 1).length > 0,
    };
  },

  'journal.drafts': ({ db }) => ({
    drafts: allDrafts(db).map((draft) => ({ ...draft, isNew: findEntry(db, draft.id) === undefined })),
  }),

  'journal.open': ({ db }, { id }) => {
    const draft = findDraft(db, id);
    if (draft !== undefined) return { fields: draft.fields, typed: draft.typed, draft: true };
    const entry = findEntry(db, id);
    return entry === undefined ? null : { fields: fieldsOf(entry), typed: {}, draft: false };
  },

  'journal.keepDraft': (vault, { id, fields, typed }) => {
    const savedAt = now(vault);
    // Kept before anything is judged, so that a sheet on screen never costs a word.
    saveDraft(vault.db, { id, fields, typed, savedAt });
    return { savedAt, showings: judgeDraft(vault, id, fields) };
  },

  'journal.dropDraft': ({ db }, { id }) => {
    deleteDraft(db, id);
    return {};
  },

  'journal.save': (vault, { id, fields }) => {
    // What was taken out is written over too when it is saved anew: what it said is kept like any other version.
    const before = findEntryEvenRemoved(vault.db, id);
    const entry = placedEntry(vault, id, fields, before);
    return vault.db.transaction(() => {
      if (before !== undefined && !sameEntry(fieldsOf(before), fieldsOf(entry))) {
        keepEntryVersion(vault.db, id, { fields: fieldsOf(before), savedAt: before.savedAt });
      }
      saveEntry(vault.db, entry);
      reindex(vault, { kind: 'entry', record: id });
      sumUpDays(vault.db, before === undefined ? [entry.day] : [before.day, entry.day]);
      deleteDraft(vault.db, id);
      const showings = judge(vault, id, entry);
      const changedAt = before === undefined ? [entry.at] : [before.at, entry.at];
      return { entry: entryOf(entry), showings, later: judgeAfter(vault, changedAt, id) };
    })();
  },

  'journal.history': ({ db }, { id }) => {
    const saved = findEntry(db, id);
    return {
      saved: saved === undefined ? null : { fields: fieldsOf(saved), savedAt: saved.savedAt },
      versions: entryVersions(db, id),
    };
  },

  'journal.suggestions': ({ db }) => suggestions(db),

  'journal.remove': (vault, { id }) => setRemoved(vault, id, now(vault)),

  'journal.restore': (vault, { id }) => setRemoved(vault, id, null),
};

function setRemoved(vault: OpenVault, id: string, removedAt: string | null): { later: LaterShowings[] } {
  return vault.db.transaction(() => {
    const removed = findEntry(vault.db, id);
    markEntryRemoved(vault.db, id, removedAt, now(vault));
    const moved = removed ?? findEntry(vault.db, id);
    if (moved === undefined) return { later: [] };
    if (removedAt === null) reindex(vault, { kind: 'entry', record: id });
    else unindex(vault, [id]);
    sumUpDays(vault.db, [moved.day]);
    // An entry that comes back is judged as well: those before it may have changed meanwhile.
    return { later: judgeAfter(vault, [moved.at]) };
  })();
}

/** An entry as the pages see it. */
export function entryOf(row: EntryRow): Entry {
  return { ...fieldsOf(row), id: row.id, at: row.at, savedAt: row.savedAt };
}

function fieldsOf({ id: _id, at, zone, savedAt: _savedAt, ...answers }: EntryRow): EntryFields {
  return { ...answers, time: wallTime(at, zone) };
}

/** An entry with its place in time; one that was saved `before` stays where it was if its day and time are the same. */
function placedEntry(
  vault: OpenVault,
  id: string,
  { time, ...answers }: EntryFields,
  before: EntryRow | undefined,
): EntryRow {
  const place = placeOf(vault, answers.day, time, before);
  return { ...answers, ...place, id, savedAt: now(vault) };
}

/** What the rules say of answers as they stand. */
function judgeDraft(vault: OpenVault, id: string, fields: EntryFields): SafetyShowing[] {
  return judge(vault, id, { ...fields, at: instantForRules(vault, id, fields) });
}

/** The entry's instant; a time that has not come yet counts as now, since rules must not wait for it to be mended. */
function instantForRules(vault: OpenVault, id: string, fields: EntryFields): string {
  try {
    return placedEntry(vault, id, fields, findEntryEvenRemoved(vault.db, id)).at;
  } catch (error) {
    if (error instanceof ExpectedFailure) return now(vault);
    throw error;
  }
}
