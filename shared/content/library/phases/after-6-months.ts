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
      text: 'Most people are much better by now in body, mind and wallet. Many feel better than they did while they took it.',
      sources: ['guide'],
    },
    {
      kind: 'happens',
      text: 'Thinking is most often as clear as before, or clearer. A craving may still show up in hard times. It passes, as the others did.',
      sources: ['guide'],
    },
    {
      kind: 'body',
      text: 'Food, sleep and exercise protect what you have gained. So does ongoing care for any illness or pain you live with.',
      sources: ['guide'],
    },
    {
      kind: 'mind',
      text: 'Keep an eye on stress and on your old triggers. Stay in touch with someone you can talk to when it gets hard.',
      sources: ['guide'],
    },
    {
      kind: 'people',
      text: 'There is room now for bigger plans: work, school, family, paying off debt.',
      sources: ['guide'],
    },
    {
      kind: 'ask',
      text: 'A therapist or a group can be there for when you need one.',
      sources: ['guide'],
    },
  ],
};
