import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const whatCarries: Topic = {
  title: 'What keeps a recovery going',
  symptoms: [],
  phases: ['extended', 'long-term'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'people',
      text: 'People: family you can be open with, friends who don’t take it, a group, a counselor.',
      sources: ['guide'],
    },
    {
      kind: 'body',
      text: 'Routine: sleep, food, exercise and a day with some shape to it.',
      sources: ['guide'],
    },
    {
      kind: 'mind',
      text: 'Something to get up for: work, learning, helping others, making things, faith or what gives life meaning.',
      sources: ['guide'],
    },
    {
      kind: 'people',
      text: 'Stay in touch with your group or counselor. One day you may help others who are just starting.',
      sources: ['guide'],
    },
    { kind: 'ask', text: 'Checkups for body and mind, even when all is well.', sources: ['guide'] },
  ],
};
