import type { DaySlot } from '../../../shared/contract/doses';
import { compareDates } from '../../../shared/time';
import { type DoseRow, findDose, markDosesRemoved, saveDose } from '../database/tables/doses';
import { findProduct } from '../database/tables/products';
import { ExpectedFailure } from '../failure';
import { now, today } from '../open-vault';
import type { Handlers } from '../router';
import { dayPlanOf } from './day-plan';
import { doseOf } from './dose-view';
import { type Place, placeOf } from './moments';

export const dosesHandlers: Handlers<'doses'> = {
  'doses.log': (vault, { productId, amount, slot, day, time }) => {
    if (findProduct(vault.db, productId) === undefined) throw new ExpectedFailure('not-found');
    const dose = { id: vault.newId(), productId, amount, slot, ...taken(placeOf(vault, day, time)) };
    saveDose(vault.db, dose, now(vault));
    return doseOf(dose);
  },

  'doses.logAsPlanned': (vault, { day }) => {
    if (compareDates(day, today(vault)) > 0) throw new ExpectedFailure('in-the-future');
    const plan = dayPlanOf(vault, day);
    if (plan === null) throw new ExpectedFailure('no-plan');
    const due = (slot: DaySlot) =>
      slot.dose === null && slot.amount > 0 && (slot.inMinutes === null || slot.inMinutes <= 0);
    const doses = plan.slots.filter(due).map(
      (slot): DoseRow => ({
        id: vault.newId(),
        productId: plan.product.id,
        amount: slot.amount,
        slot: slot.time,
        ...taken(placeOf(vault, day, slot.time)),
      }),
    );
    vault.db.transaction(() => {
      for (const dose of doses) saveDose(vault.db, dose, now(vault));
    })();
    return { doses: doses.map(doseOf) };
  },

  'doses.edit': (vault, { id, amount, day, time }) => {
    const before = findDose(vault.db, id);
    if (before === undefined) throw new ExpectedFailure('not-found');
    const place = placeOf(vault, day, time, { ...before, at: before.takenAt });
    const dose = { ...before, amount, ...taken(place) };
    saveDose(vault.db, dose, now(vault));
    return doseOf(dose);
  },

  'doses.remove': (vault, { ids }) => {
    vault.db.transaction(() => markDosesRemoved(vault.db, ids, now(vault), now(vault)))();
    return {};
  },

  'doses.restore': (vault, { ids }) => {
    vault.db.transaction(() => markDosesRemoved(vault.db, ids, null, now(vault)))();
    return {};
  },
};

function taken({ at, ...place }: Place): Pick<DoseRow, 'takenAt' | 'zone' | 'day'> {
  return { takenAt: at, ...place };
}
