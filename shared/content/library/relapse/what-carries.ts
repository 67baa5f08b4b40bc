import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const whatCarries: Topic = {
  title: 'What carries a recovery',
  symptoms: [],
  phases: ['extended', 'long-term'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'people',
      text: 'People: family you can be open with, friends who don’t take it, a group, a counselor.',
      sources: ['guide'],
    },
    { kind: 'body', text: 'A frame: sleep, food, movement and a day that has a shape.', sources: ['guide'] },
    {
      kind: 'mind',
      text: 'Something to get up for: work, learning, helping others, making things, faith or thought.',
      sources: ['guide'],
    },
    {
      kind: 'people',
      text: 'Stay in touch with your group or counselor, and one day help those who come after you.',
      sources: ['guide'],
    },
    { kind: 'ask', text: 'Check-ups for body and mind, also when all is well.', sources: ['guide'] },
  ],
};
