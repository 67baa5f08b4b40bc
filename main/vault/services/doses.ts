import type { DaySlot } from '../../../shared/contract/doses';
import type { Amount } from '../../../shared/quantity';
import { compareDates } from '../../../shared/time';
import {
  type DoseRow,
  dayTotals,
  findDose,
  latestOwnTags,
  markDosesRemoved,
  saveDose,
} from '../database/tables/doses';
import { recordLostTolerance } from '../database/tables/safety-showings';
import { ExpectedFailure } from '../failure';
import { now, type OpenVault, today } from '../open-vault';
import type { Handlers } from '../router';
import { dayProduct, standingOf } from './day-product';
import { doseOf } from './dose-view';
import { type Place, placeOf } from './moments';
import { plannedOn } from './plan-projection';
import { reindex, unindex } from './search-index';
import { planOn, theTrack } from './tracks';

/** Own tags are offered from so many of the latest tagged doses. */
const taggedDoses = 200;

export const dosesHandlers: Handlers<'doses'> = {
  'doses.log': (vault, { productId, amount, slot, tags, day, time }) => {
    theTrack(vault, productId);
    const place = taken(placeOf(vault, day, time));
    const dose = { id: vault.newId(), productId, amount, slot, tags, ...place };
    save(vault, dose);
    return doseOf(dose);
  },

  'doses.logAsPlanned': (vault, { productId, day }) => {
    if (compareDates(day, today(vault)) > 0) throw new ExpectedFailure('in-the-future');
    const { planned, slots } = dayProduct(vault, theTrack(vault, productId), day);
    if (planned === null) throw new ExpectedFailure('no-plan');
    const due = (slot: DaySlot) =>
      slot.dose === null && slot.amount > 0 && (slot.inMinutes === null || slot.inMinutes <= 0);
    const doses = slots.filter(due).map(
      (slot): DoseRow => ({
        id: vault.newId(),
        productId,
        amount: slot.amount,
        slot: slot.time,
        tags: [],
        ...taken(placeOf(vault, day, slot.time)),
      }),
    );
    vault.db.transaction(() => {
      for (const dose of doses) save(vault, dose);
    })();
    return { doses: doses.map(doseOf) };
  },

  'doses.check': (vault, { productId, day, amount, replaces }) => {
    const track = theTrack(vault, productId);
    const replaced = replaces === null ? undefined : findDose(vault.db, replaces);
    const before = dayTotals(vault.db, productId, day, day).get(day) ?? 0;
    const freed = replaced?.day === day && replaced.productId === productId ? replaced.amount : 0;
    const total = (before - freed + amount) as Amount;
    const projected = planOn(track, day);
    return {
      standing: standingOf(vault, track, day, total),
      total,
      planned: projected && plannedOn(projected, day),
    };
  },

  'doses.ownTags': ({ db }) => ({ tags: latestOwnTags(db, taggedDoses) }),

  'doses.edit': (vault, { id, amount, day, time, tags }) => {
    const before = findDose(vault.db, id);
    if (before === undefined) throw new ExpectedFailure('not-found');
    const place = placeOf(vault, day, time, { ...before, at: before.takenAt });
    const dose = { ...before, amount, tags, ...taken(place) };
    save(vault, dose);
    return doseOf(dose);
  },

  'doses.remove': (vault, { ids }) => {
    vault.db.transaction(() => {
      markDosesRemoved(vault.db, ids, now(vault), now(vault));
      unindex(vault, ids);
    })();
    return {};
  },

  'doses.restore': (vault, { ids }) => {
    vault.db.transaction(() => {
      markDosesRemoved(vault.db, ids, null, now(vault));
      for (const id of ids) {
        if (findDose(vault.db, id) !== undefined) reindex(vault, { kind: 'dose', record: id });
      }
    })();
    return {};
  },
};

/** Saves a dose, and records when with it the warning of lost tolerance comes up for its day. */
function save(vault: OpenVault, dose: DoseRow): void {
  vault.db.transaction(() => {
    saveDose(vault.db, dose, now(vault));
    reindex(vault, { kind: 'dose', record: dose.id });
    const total = dayTotals(vault.db, dose.productId, dose.day, dose.day).get(dose.day) ?? dose.amount;
    if (standingOf(vault, theTrack(vault, dose.productId), dose.day, total) === 'far-above')
      recordLostTolerance(vault.db, dose.id, dose.day, now(vault));
  })();
}

function taken({ at, ...place }: Place): Pick<DoseRow, 'takenAt' | 'zone' | 'day'> {
  return { takenAt: at, ...place };
}
