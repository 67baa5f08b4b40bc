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
      text: 'Coming down can make pain louder for some weeks. It often settles again.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'ask',
      text: 'Have the cause looked at again. There may be treatments now that there were not when it began.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'ask',
      text: 'Line up what will treat the pain before the first cut. Then there is something else to reach for.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'mind',
      text: 'Note pain by itself in the journal, 0 to 10. Then you can tell it from withdrawal.',
      sources: ['glidepath'],
    },
  ],
};
