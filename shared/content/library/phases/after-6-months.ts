import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const after6Months: Topic = {
  title: 'After 6 months',
  symptoms: [],
  phases: ['long-term'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'happens',
      text: 'Most people feel clearly better in body, mind and purse, and many better than while they took it.',
      sources: ['guide'],
    },
    {
      kind: 'happens',
      text: 'A craving may still turn up under stress. It passes, as the others did.',
      sources: ['guide'],
    },
    {
      kind: 'body',
      text: 'Food, sleep and movement keep what you have won. So does going on with care for what hurts or ails you.',
      sources: ['guide'],
    },
    {
      kind: 'mind',
      text: 'Keep an eye on your old triggers, and on stress. Somebody to talk to when it gets hard is worth keeping.',
      sources: ['guide'],
    },
    {
      kind: 'people',
      text: 'Now is room for larger plans: work, learning, family, debts that can be paid.',
      sources: ['guide'],
    },
    {
      kind: 'ask',
      text: 'A therapist or a group can stay at hand for when it is needed.',
      sources: ['guide'],
    },
  ],
};
