import type { LocalDate } from '../../../time';
import type { Claim, Topic } from '../topic';

const day0: Claim = {
  kind: 'happens',
  text: 'You may feel a cut within 6 to 12 hours. It is often strongest one to three days later.',
  sources: ['guide'],
};
const days1To3: Claim = {
  kind: 'happens',
  text: 'The first three days after a cut are often the roughest. Most body symptoms ease by day five to seven.',
  sources: ['guide'],
};
const days4To7: Claim = {
  kind: 'happens',
  text: 'By day four after a cut, the roughest days are often over. Most body symptoms ease by day five to seven.',
  sources: ['guide'],
};
const later: Claim = {
  kind: 'happens',
  text: 'After a week, most of what a cut does to the body has passed. Sleep, mood and craving can take longer.',
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
      text: 'Eat and drink enough, stay warm, and rest when you can. Keep the first three days light.',
      sources: ['guide'],
    },
    {
      kind: 'mind',
      text: 'Lean on what helped last time. Big decisions can wait until things are steady again.',
      sources: ['guide'],
    },
    {
      kind: 'people',
      text: 'Let someone know that you just made a cut. A short call each day is enough.',
      sources: ['guide'],
    },
    {
      kind: 'ask',
      text: 'If a cut stays rough, the plan can wait. Holding at one amount until things settle is part of a taper.',
      sources: ['guide'],
    },
  ],
};
