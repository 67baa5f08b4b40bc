import type { Background, BackgroundAnswers } from '../../../shared/contract/background';
import type { Amount } from '../../../shared/quantity';
import type { BackgroundFacts } from '../../../shared/safety/background';
import { talkFirst } from '../../../shared/safety/talk-first';
import { compareDates } from '../../../shared/time';
import { readBackgroundAnswers, writeBackgroundAnswer } from '../database/tables/background-answers';
import { allMedicines } from '../database/tables/medicines';
import { recordTalkFirst } from '../database/tables/safety-showings';
import { ExpectedFailure } from '../failure';
import { now, type OpenVault, today } from '../open-vault';
import type { Handlers } from '../router';
import { baselineSince } from './baseline';
import { allTracks, isTapering, presentPlan, type Track } from './tracks';

export const backgroundHandlers: Handlers<'background'> = {
  'background.get': (vault) => shownBackground(vault),

  'background.set': (vault, changed) => {
    const { useSince } = changed;
    if (useSince != null && compareDates(useSince, today(vault)) > 0) {
      throw new ExpectedFailure('in-the-future');
    }
    return vault.db.transaction(() => {
      for (const [question, answer] of Object.entries(changed)) {
        if (answer === undefined) continue;
        writeBackgroundAnswer(vault.db, question as keyof BackgroundAnswers, answer, now(vault));
      }
      return shownBackground(vault);
    })();
  },
};

/** What the rules of tier 3 see now. */
export function backgroundFacts(vault: OpenVault): BackgroundFacts {
  return {
    answers: readBackgroundAnswers(vault.db),
    medicines: allMedicines(vault.db),
    dailyGrams: dailyGrams(vault),
    today: today(vault),
  };
}

/** The background with what follows from it, which counts as shown: it is recorded the first time. */
function shownBackground(vault: OpenVault): Background {
  const facts = backgroundFacts(vault);
  const { answers, dailyGrams: grams, today: asOf } = facts;
  const shown = talkFirst(facts);
  recordTalkFirst(
    vault.db,
    shown.map(({ rule }) => rule),
    asOf,
    now(vault),
  );
  return { answers, dailyGrams: grams, today: asOf, talkFirst: shown };
}

/**
 * The largest amount a day of a product in grams: what its running plan started from, or what its baseline comes to
 * once it has days enough. Products are never added up: a gram of one is not a gram of another.
 */
function dailyGrams(vault: OpenVault): Amount | null {
  const amounts = allTracks(vault)
    .filter(({ row }) => row.product.unit === 'g' && !row.hidden)
    .flatMap((track) => amountADay(vault, track) ?? []);
  return amounts.length === 0 ? null : (Math.max(...amounts) as Amount);
}

function amountADay(vault: OpenVault, track: Track): Amount | null {
  if (isTapering(track)) return presentPlan(track)?.plan.spec.startAmount ?? null;
  const { product, baselineSince: since } = track.row;
  if (since === null) return null;
  const { enough, mean } = baselineSince(vault, product, since);
  return enough ? mean : null;
}
