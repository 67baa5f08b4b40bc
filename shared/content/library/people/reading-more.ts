import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const readingMore: Topic = {
  title: 'Where to read more',
  symptoms: [],
  phases: ['extended'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'ask',
      text: 'Health agencies and journals are better sources than stores and forums. Check who wrote it, when, and what they sell.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'ask',
      text: 'Online therapy, courses and apps can be good. Ask who is behind them and who sees what you write.',
      sources: ['guide', 'glidepath'],
    },
  ],
};
