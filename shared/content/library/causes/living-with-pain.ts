import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const livingWithPain: Topic = {
  title: 'If you took it for pain',
  symptoms: ['pain'],
  phases: ['after-cut', 'extended'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'happens',
      text: 'Tapering can make pain worse for some weeks. It often settles again.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'ask',
      text: 'Have the cause of the pain checked again. There may be treatments now that did not exist when it began.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'ask',
      text: 'Before the first cut, line up other ways to treat the pain. Then you have something else to reach for.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'mind',
      text: 'Rate pain on its own in the journal, 0 to 10. That makes it easier to tell from withdrawal.',
      sources: ['glidepath'],
    },
  ],
};
