import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const newDays: Topic = {
  title: 'Building days without it',
  symptoms: [],
  phases: ['subacute', 'extended', 'long-term'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'body',
      text: 'Put something into each hour that belonged to kratom: a walk, a meal, a call.',
      sources: ['guide'],
    },
    { kind: 'body', text: 'Eat at set times, move most days, and keep a time to sleep.', sources: ['guide'] },
    {
      kind: 'people',
      text: 'See people who don’t take it. Stay away from places that smell of it, at least at first.',
      sources: ['guide'],
    },
    {
      kind: 'mind',
      text: 'Small aims first: one for today, one for the week. Then larger ones, for work, money, people and what you believe in.',
      sources: ['guide'],
    },
  ],
};
