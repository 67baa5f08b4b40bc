import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const roughDay: Topic = {
  title: 'A rough day as a whole',
  symptoms: [],
  phases: ['after-cut', 'early', 'subacute', 'extended', 'long-term'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'happens',
      text: 'Hard days come in waves, more so in the first days after a cut. One of them says little about the next.',
      sources: ['guide'],
    },
    {
      kind: 'body',
      text: 'Lie down for half an hour without a screen, then get up and do one small thing.',
      sources: ['glidepath'],
      measure: 'rest',
    },
    {
      kind: 'body',
      text: 'Walk slowly, or try gentle yoga. Moving lifts the mood a little, also when it starts without wanting to.',
      sources: ['guide'],
      measure: 'yoga',
    },
    {
      kind: 'mind',
      text: 'Put on music, draw, cook or mend something. Hands that are busy let the head rest.',
      sources: ['guide', 'glidepath'],
      measure: 'creative',
    },
    {
      kind: 'mind',
      text: 'Spend time where things grow: a park, a garden, the edge of a field.',
      sources: ['guide', 'glidepath'],
      measure: 'nature',
    },
    {
      kind: 'mind',
      text: 'Sit in silence for some minutes and let thoughts come and go.',
      sources: ['guide'],
      measure: 'meditation',
    },
    {
      kind: 'people',
      text: 'See people in places where nobody takes anything.',
      sources: ['guide'],
      measure: 'talking',
    },
    {
      kind: 'ask',
      text: 'If the days stay this rough, ask your clinician whether the next cut could be smaller or later.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'get-help',
      text: 'If you can’t get through the day for more than two days, call a doctor today.',
      sources: ['guide'],
    },
  ],
};
