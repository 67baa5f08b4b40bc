import { mostLines, type OwnLine } from '../../../shared/contract/own-lines';
import { compareDates } from '../../../shared/time';
import { hasAppointment } from '../database/tables/appointments';
import {
  addLine,
  changeLine,
  findLine,
  linesOf,
  markLineRemoved,
  orderLines,
  placesOf,
} from '../database/tables/own-lines';
import { ExpectedFailure } from '../failure';
import { now, type OpenVault, today } from '../open-vault';
import type { Handlers } from '../router';

export const linesHandlers: Handlers<'lines'> = {
  'lines.get': ({ db }, { lists }) => ({ lines: [...new Set(lists)].flatMap((list) => linesOf(db, list)) }),

  'lines.save': (vault, { id, ...fields }) => {
    if (id === null) {
      checkAppointment(vault, fields.appointmentId);
      if (linesOf(vault.db, fields.list).length >= mostLines)
        throw new ExpectedFailure('bad-input', 'too-many');
      const line = { id: vault.newId(), ...fields, askedOn: null };
      addLine(vault.db, line, now(vault));
      return line;
    }
    const before = theLine(vault, id);
    if (before.list !== fields.list) throw new ExpectedFailure('not-found');
    checkAppointment(vault, fields.appointmentId);
    return changed(vault, { ...before, ...fields });
  },

  'lines.move': (vault, { id, to }) => {
    const { list } = theLine(vault, id);
    orderLines(vault.db, placed(placesOf(vault.db, list), id, to));
    return {};
  },

  'lines.asked': (vault, { id, on }) => {
    const line = theLine(vault, id);
    if (on !== null && compareDates(on, today(vault)) > 0) throw new ExpectedFailure('in-the-future');
    return changed(vault, { ...line, askedOn: on });
  },

  'lines.remove': (vault, { id }) => {
    markLineRemoved(vault.db, id, now(vault));
    return {};
  },

  'lines.restore': (vault, { id }) => {
    markLineRemoved(vault.db, id, null);
    return {};
  },
};

/** Ids in their new order. Lines that were removed keep their places behind those before them, to be put back there. */
function placed(places: readonly { id: string; removed: boolean }[], id: string, to: number): string[] {
  const others = places.filter((place) => place.id !== id);
  const next = others.filter(({ removed }) => !removed)[to];
  const at = next === undefined ? others.length : others.indexOf(next);
  const ids = others.map((place) => place.id);
  return [...ids.slice(0, at), id, ...ids.slice(at)];
}

function changed(vault: OpenVault, line: OwnLine): OwnLine {
  changeLine(vault.db, line, now(vault));
  return line;
}

function theLine(vault: OpenVault, id: string): OwnLine {
  const line = findLine(vault.db, id);
  if (line === undefined) throw new ExpectedFailure('not-found');
  return line;
}

function checkAppointment(vault: OpenVault, id: string | null): void {
  if (id !== null && !hasAppointment(vault.db, id)) throw new ExpectedFailure('not-found');
}
