import { describe, expect, it } from 'vitest';
import type { MedicineKind } from '../../../shared/content/medicine-kinds';
import type { YesNoQuestion } from '../../../shared/contract/background';
import { amount } from '../../../shared/quantity';
import type { BackgroundFacts } from '../../../shared/safety/background';
import type { BackgroundRuleId } from '../../../shared/safety/rule';
import { talkFirst } from '../../../shared/safety/talk-first';
import { localDate } from '../../../shared/time';

type Medicine = BackgroundFacts['medicines'][number];

const today = localDate('2026-11-22');
const blank: BackgroundFacts = { answers: {}, medicines: [], dailyGrams: null, today };

function applying(facts: Partial<BackgroundFacts>): BackgroundRuleId[] {
  return talkFirst({ ...blank, ...facts }).map(({ rule }) => rule);
}

function taking(
  kind: MedicineKind,
  often: Medicine['often'] = 'daily',
  stoppedOn: Medicine['stoppedOn'] = null,
) {
  return { medicines: [{ name: 'Mine', kinds: [kind], often, stoppedOn }] };
}

describe('what to talk over first', () => {
  it('is nothing where nothing was answered', () => {
    expect(talkFirst(blank)).toEqual([]);
  });

  it.each<[YesNoQuestion, BackgroundRuleId]>([
    ['under18', 'under-18'],
    ['pregnancy', 'pregnancy'],
    ['liverDisease', 'organ-disease'],
    ['kidneyDisease', 'organ-disease'],
    ['heartDisease', 'organ-disease'],
    ['seizures', 'seizure-history'],
    ['bipolar', 'mental-health-history'],
    ['psychosis', 'mental-health-history'],
    ['suicideAttempt', 'mental-health-history'],
    ['extracts', 'extracts'],
  ])('follows from a yes to %s, and from no other answer to it', (question, rule) => {
    expect(talkFirst({ ...blank, answers: { [question]: true } })).toEqual([
      { rule, because: [{ kind: 'yes', question }] },
    ]);
    expect(talkFirst({ ...blank, answers: { [question]: false } })).toEqual([]);
    expect(talkFirst({ ...blank, answers: { [question]: undefined } })).toEqual([]);
  });

  const byKind: Record<MedicineKind, BackgroundRuleId[]> = {
    opioid: ['sedatives'],
    benzodiazepine: ['sedatives'],
    gabapentinoid: ['sedatives'],
    sedative: ['sedatives'],
    naltrexone: ['opioid-blockers'],
    buprenorphine: ['opioid-blockers'],
    serotonergic: ['serotonergic'],
    alcohol: ['daily-alcohol'],
    cannabis: [],
    nicotine: [],
    other: [],
  };
  it.each(Object.entries(byKind) as [MedicineKind, BackgroundRuleId[]][])(
    'for %s every day is %j, and nothing once it was stopped',
    (kind, rules) => {
      expect(applying(taking(kind))).toEqual(rules);
      expect(applying(taking(kind, 'daily', today))).toEqual([]);
    },
  );

  it.each([
    ['alcohol on some days', taking('alcohol', 'some-days'), []],
    ['alcohol when it is wanted', taking('alcohol', 'when-needed'), []],
    ['alcohol, not said how often', taking('alcohol', null), []],
    ['an opioid when needed', taking('opioid', 'when-needed'), ['sedatives']],
    ['a benzodiazepine on some days', taking('benzodiazepine', 'some-days'), ['sedatives']],
    ['a serotonergic medicine, not said how often', taking('serotonergic', null), ['serotonergic']],
    [
      'a medicine that nobody knows the kind of',
      { medicines: [{ name: 'Lorazepam', kinds: [], often: 'daily', stoppedOn: null }] },
      [],
    ],
    ['no failed taper', { answers: { failedTapers: 0 } }, []],
    ['one failed taper', { answers: { failedTapers: 1 } }, []],
    ['two failed tapers', { answers: { failedTapers: 2 } }, ['failed-tapers']],
    ['29.999 g a day', { dailyGrams: amount(29_999) }, []],
    ['30 g a day', { dailyGrams: amount(30_000) }, ['high-or-long-use']],
    ['use for a day less than a year', { answers: { useSince: localDate('2025-11-23') } }, []],
    ['use for exactly a year', { answers: { useSince: localDate('2025-11-22') } }, []],
    ['use for a year and a day', { answers: { useSince: localDate('2025-11-21') } }, ['high-or-long-use']],
    [
      'use since a leap day, on the last of February',
      { answers: { useSince: localDate('2024-02-29') }, today: localDate('2025-02-28') },
      [],
    ],
    [
      'use since a leap day, on the first of March',
      { answers: { useSince: localDate('2024-02-29') }, today: localDate('2025-03-01') },
      ['high-or-long-use'],
    ],
    ['use since today', { answers: { useSince: today } }, []],
  ] as [string, Partial<BackgroundFacts>, BackgroundRuleId[]][])('for %s', (_, facts, rules) => {
    expect(applying(facts)).toEqual(rules);
  });

  it('comes with everything that led to it, what matters most first', () => {
    const medicines: Medicine[] = [
      { name: 'Wine', kinds: ['alcohol'], often: 'daily', stoppedOn: null },
      { name: 'Beer', kinds: ['alcohol'], often: 'some-days', stoppedOn: null },
      { name: 'Tramadol', kinds: ['serotonergic', 'opioid'], often: 'when-needed', stoppedOn: null },
      { name: 'Xanax', kinds: ['benzodiazepine'], often: 'daily', stoppedOn: localDate('2026-10-01') },
    ];
    const answers = {
      heartDisease: true,
      liverDisease: true,
      kidneyDisease: false,
      failedTapers: 3,
      useSince: localDate('2020-01-01'),
    };
    expect(talkFirst({ answers, medicines, dailyGrams: amount(35_000), today })).toEqual([
      { rule: 'sedatives', because: [{ kind: 'medicine', name: 'Tramadol', is: 'opioid' }] },
      { rule: 'daily-alcohol', because: [{ kind: 'medicine', name: 'Wine', is: 'alcohol' }] },
      { rule: 'serotonergic', because: [{ kind: 'medicine', name: 'Tramadol', is: 'serotonergic' }] },
      {
        rule: 'organ-disease',
        because: [
          { kind: 'yes', question: 'liverDisease' },
          { kind: 'yes', question: 'heartDisease' },
        ],
      },
      { rule: 'failed-tapers', because: [{ kind: 'failed-tapers', count: 3 }] },
      {
        rule: 'high-or-long-use',
        because: [
          { kind: 'daily-grams', amount: 35_000 },
          { kind: 'use-since', since: '2020-01-01' },
        ],
      },
    ]);
  });
});
