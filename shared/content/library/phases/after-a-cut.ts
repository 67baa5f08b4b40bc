import type { LocalDate } from '../../../time';
import type { Claim, Topic } from '../topic';

const day0: Claim = {
  kind: 'happens',
  text: 'A cut is often felt within 6 to 12 hours. It tends to be strongest one to three days after.',
  sources: ['guide'],
};
const days1To3: Claim = {
  kind: 'happens',
  text: 'The first three days after a cut are often the roughest. Most of what the body feels eases by day five to seven.',
  sources: ['guide'],
};
const days4To7: Claim = {
  kind: 'happens',
  text: 'From day four after a cut the roughest days are often over. Most of what the body feels eases by day five to seven.',
  sources: ['guide'],
};
const later: Claim = {
  kind: 'happens',
  text: 'What a cut does to the body has mostly passed after a week. Sleep, mood and craving can take longer.',
  sources: ['guide'],
};

/** What usually happens, by days since a cut: each up to a day, 0 being the day of the cut; null for no end. */
export const happensAfterACut: readonly { until: number | null; claim: Claim }[] = [
  { until: 0, claim: day0 },
  { until: 3, claim: days1To3 },
  { until: 7, claim: days4To7 },
  { until: null, claim: later },
];

export const afterACut: Topic = {
  title: 'After a cut',
  symptoms: [],
  phases: ['after-cut'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    ...happensAfterACut.map(({ claim }) => claim),
    {
      kind: 'body',
      text: 'Drink and eat enough, keep warm, and rest when you can. Plan little for the first three days.',
      sources: ['guide'],
    },
    {
      kind: 'mind',
      text: 'Lean on what helped last time. Large choices can wait until the days are even again.',
      sources: ['guide'],
    },
    {
      kind: 'people',
      text: 'Let somebody know that a cut is on. A short call each day is enough.',
      sources: ['guide'],
    },
    {
      kind: 'ask',
      text: 'Where a cut stays rough, the plan can wait: staying at one amount until it has settled is part of a taper.',
      sources: ['guide'],
    },
  ],
};
