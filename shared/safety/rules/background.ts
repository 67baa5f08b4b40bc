import type { MedicineKind } from '../../content/medicine-kinds';
import { talkMessages } from '../../content/safety/talk-messages';
import type { Fact, YesNoQuestion } from '../../contract/background';
import type { BackgroundFacts } from '../background';
import type { BackgroundRule } from '../rule';

// Tier 3. An answer of "yes", a medicine that is taken, or an amount is enough for each; what was not answered is not.

/** Grams a day, in thousandths, from which the use counts as very high. */
const veryHigh = 30_000;

const severalTapers = 2;

export const under18: BackgroundRule = {
  kind: 'background',
  id: 'under-18',
  tier: 3,
  source: 'glidepath',
  message: talkMessages['under-18'],
  call: ['lifeline-988', 'samhsa-helpline'],
  because: (background) => yesTo(background, 'under18'),
};

export const pregnancy: BackgroundRule = {
  kind: 'background',
  id: 'pregnancy',
  tier: 3,
  source: 'glidepath',
  message: talkMessages.pregnancy,
  call: [],
  because: (background) => yesTo(background, 'pregnancy'),
};

/** However often they are taken. */
export const sedatives: BackgroundRule = {
  kind: 'background',
  id: 'sedatives',
  tier: 3,
  source: 'glidepath',
  message: talkMessages.sedatives,
  call: ['poison-help'],
  because: (background) => taken(background, 'opioid', 'benzodiazepine', 'gabapentinoid', 'sedative'),
};

/** Alcohol on some days is not the same: it is the daily use that must not end at once. */
export const dailyAlcohol: BackgroundRule = {
  kind: 'background',
  id: 'daily-alcohol',
  tier: 3,
  source: 'glidepath',
  message: talkMessages['daily-alcohol'],
  call: ['samhsa-helpline'],
  because: (background) =>
    taken(
      { ...background, medicines: background.medicines.filter(({ often }) => often === 'daily') },
      'alcohol',
    ),
};

export const opioidBlockers: BackgroundRule = {
  kind: 'background',
  id: 'opioid-blockers',
  tier: 3,
  source: 'glidepath',
  message: talkMessages['opioid-blockers'],
  call: [],
  because: (background) => taken(background, 'naltrexone', 'buprenorphine'),
};

export const serotonergic: BackgroundRule = {
  kind: 'background',
  id: 'serotonergic',
  tier: 3,
  source: 'guide',
  message: talkMessages.serotonergic,
  call: [],
  because: (background) => taken(background, 'serotonergic'),
};

export const organDisease: BackgroundRule = {
  kind: 'background',
  id: 'organ-disease',
  tier: 3,
  source: 'guide',
  message: talkMessages['organ-disease'],
  call: [],
  because: (background) => yesTo(background, 'liverDisease', 'kidneyDisease', 'heartDisease'),
};

export const seizureHistory: BackgroundRule = {
  kind: 'background',
  id: 'seizure-history',
  tier: 3,
  source: 'glidepath',
  message: talkMessages['seizure-history'],
  call: [],
  because: (background) => yesTo(background, 'seizures'),
};

export const mentalHealthHistory: BackgroundRule = {
  kind: 'background',
  id: 'mental-health-history',
  tier: 3,
  source: 'glidepath',
  message: talkMessages['mental-health-history'],
  call: ['lifeline-988'],
  because: (background) => yesTo(background, 'bipolar', 'psychosis', 'suicideAttempt'),
};

export const extracts: BackgroundRule = {
  kind: 'background',
  id: 'extracts',
  tier: 3,
  source: 'guide',
  message: talkMessages.extracts,
  call: [],
  because: (background) => yesTo(background, 'extracts'),
};

export const failedTapers: BackgroundRule = {
  kind: 'background',
  id: 'failed-tapers',
  tier: 3,
  source: 'guide',
  message: talkMessages['failed-tapers'],
  call: ['samhsa-helpline'],
  because: ({ answers: { failedTapers: count } }) =>
    count !== undefined && count >= severalTapers ? [{ kind: 'failed-tapers', count }] : [],
};

/** 30 g a day or more, or over a year: the day a year after the first is not over it yet. */
export const highOrLongUse: BackgroundRule = {
  kind: 'background',
  id: 'high-or-long-use',
  tier: 3,
  source: 'guide',
  message: talkMessages['high-or-long-use'],
  call: [],
  because({ dailyGrams, answers: { useSince }, today }) {
    const facts: Fact[] = [];
    if (dailyGrams !== null && dailyGrams >= veryHigh)
      facts.push({ kind: 'daily-grams', amount: dailyGrams });
    if (useSince !== undefined && today > yearAfter(useSince))
      facts.push({ kind: 'use-since', since: useSince });
    return facts;
  },
};

/** The same day of the next year, as text to compare with; of a leap day one that lies before March. */
function yearAfter(date: string): string {
  return `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
}

function yesTo({ answers }: BackgroundFacts, ...questions: YesNoQuestion[]): Fact[] {
  return questions.flatMap((question) => (answers[question] === true ? { kind: 'yes', question } : []));
}

/** The medicines of these kinds that are taken now; one that is of two of them counts as both. */
function taken({ medicines }: BackgroundFacts, ...wanted: MedicineKind[]): Fact[] {
  return medicines
    .filter(({ stoppedOn }) => stoppedOn === null)
    .flatMap(({ name, kinds }) =>
      kinds.flatMap((is): Fact[] => (wanted.includes(is) ? [{ kind: 'medicine', name, is }] : [])),
    );
}
