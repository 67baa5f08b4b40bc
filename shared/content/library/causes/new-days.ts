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
      text: 'Fill each hour that belonged to kratom with something else: a walk, a meal, a call.',
      sources: ['guide'],
    },
    {
      kind: 'body',
      text: 'Eat at set times, exercise most days, and keep a regular bedtime.',
      sources: ['guide'],
    },
    {
      kind: 'people',
      text: 'Spend time with people who don’t take it. Stay away from the places you link with it, at least at first.',
      sources: ['guide'],
    },
    {
      kind: 'mind',
      text: 'Start with small goals: one for today, one for the week. Then bigger ones, for work, money, people and what you believe in.',
      sources: ['guide'],
    },
  ],
};
