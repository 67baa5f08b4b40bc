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
      kind: 'people',
      text: 'Now is room for larger plans: work, learning, family, debts that can be paid.',
      sources: ['guide'],
    },
    {
      kind: 'happens',
      text: 'A craving may still turn up under stress. It passes, as the others did.',
      sources: ['guide'],
    },
    {
      kind: 'mind',
      text: 'What keeps it going: sleep, movement, people, and somebody to talk to when it gets hard.',
      sources: ['guide'],
    },
  ],
};
