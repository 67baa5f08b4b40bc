import { mostRecords } from '../../../shared/contract/own-records';
import { compareDates } from '../../../shared/time';
import {
  countRecords,
  findRecord,
  markRecordRemoved,
  recordsOf,
  saveRecord,
} from '../database/tables/own-records';
import { ExpectedFailure } from '../failure';
import { now, today } from '../open-vault';
import type { Handlers } from '../router';

export const recordsHandlers: Handlers<'records'> = {
  'records.list': ({ db }, { kind, from }) => ({ records: recordsOf(db, kind, from) }),

  'records.save': (vault, { id, day, record }) => {
    const here = today(vault);
    const before = id === null ? undefined : findRecord(vault.db, id);
    // The day that it has already may lie ahead, after a journey west or with a clock that was set back.
    if (day !== null && day !== before?.day && compareDates(day, here) > 0) {
      throw new ExpectedFailure('in-the-future');
    }
    if (id !== null && before?.record.kind !== record.kind) throw new ExpectedFailure('not-found');
    if (id === null && countRecords(vault.db, record.kind) >= mostRecords) {
      throw new ExpectedFailure('bad-input', 'too-many');
    }
    const saved = {
      id: id ?? vault.newId(),
      at: before?.at ?? now(vault),
      day: day ?? before?.day ?? here,
      record,
    };
    saveRecord(vault.db, saved, vault.zone(), now(vault));
    return saved;
  },

  'records.remove': (vault, { id }) => {
    markRecordRemoved(vault.db, id, now(vault));
    return {};
  },

  'records.restore': (vault, { id }) => {
    markRecordRemoved(vault.db, id, null);
    return {};
  },
};
