import type { Medicine } from '../../../shared/contract/medicines';
import { compareDates } from '../../../shared/time';
import {
  allMedicines,
  findMedicine,
  markMedicineRemoved,
  saveMedicine,
  setMedicineStopped,
} from '../database/tables/medicines';
import { ExpectedFailure } from '../failure';
import { now, type OpenVault, today } from '../open-vault';
import type { Handlers } from '../router';

export const medicinesHandlers: Handlers<'medicines'> = {
  'medicines.list': (vault) => ({ medicines: allMedicines(vault.db), today: today(vault) }),

  'medicines.save': (vault, { id, ...fields }) => {
    if (id !== null) theMedicine(vault, id);
    const saved = { id: id ?? vault.newId(), ...fields };
    saveMedicine(vault.db, saved, now(vault));
    return theMedicine(vault, saved.id);
  },

  'medicines.stop': (vault, { id, on }) => {
    theMedicine(vault, id);
    if (on !== null && compareDates(on, today(vault)) > 0) throw new ExpectedFailure('in-the-future');
    setMedicineStopped(vault.db, id, on, now(vault));
    return theMedicine(vault, id);
  },

  'medicines.remove': (vault, { id }) => {
    markMedicineRemoved(vault.db, id, now(vault), now(vault));
    return {};
  },

  'medicines.restore': (vault, { id }) => {
    markMedicineRemoved(vault.db, id, null, now(vault));
    return {};
  },
};

function theMedicine(vault: OpenVault, id: string): Medicine {
  const medicine = findMedicine(vault.db, id);
  if (medicine === undefined) throw new ExpectedFailure('not-found');
  return medicine;
}
