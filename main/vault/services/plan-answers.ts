import { deletePlanAnswers, findPlanAnswers, savePlanAnswers } from '../database/tables/plan-answers';
import { now, type OpenVault } from '../open-vault';
import type { Handlers } from '../router';
import { theTrack } from './tracks';

export const planAnswersHandlers: Handlers<'planAnswers'> = {
  'planAnswers.kept': (vault, { productId }) => {
    checkProduct(vault, productId);
    return findPlanAnswers(vault.db, productId) ?? null;
  },

  'planAnswers.keep': (vault, { productId, answers }) => {
    checkProduct(vault, productId);
    const savedAt = now(vault);
    savePlanAnswers(vault.db, productId, { answers, savedAt });
    return { savedAt };
  },

  'planAnswers.drop': (vault, { productId }) => {
    deletePlanAnswers(vault.db, productId);
    return {};
  },
};

/** Fails with `not-found` for a product that there is none. */
function checkProduct(vault: OpenVault, productId: string | null): void {
  if (productId !== null) theTrack(vault, productId);
}
