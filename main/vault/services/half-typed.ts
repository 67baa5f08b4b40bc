import { allHalfTyped, deleteHalfTyped, saveHalfTyped } from '../database/tables/half-typed';
import { now } from '../open-vault';
import type { Handlers } from '../router';

/** Keeps what stands in forms that are neither saved nor cancelled. */
export const halfTypedHandlers: Handlers<'halfTyped'> = {
  'halfTyped.all': ({ db }) => ({ all: allHalfTyped(db) }),

  'halfTyped.keep': (vault, given) => {
    saveHalfTyped(vault.db, { ...given, savedAt: now(vault) });
    return {};
  },

  'halfTyped.drop': ({ db }, { form }) => {
    deleteHalfTyped(db, form);
    return {};
  },
};
