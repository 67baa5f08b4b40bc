import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const ptsd: Topic = {
  title: 'If you live with PTSD',
  symptoms: ['panic', 'anxiety', 'trouble-sleeping'],
  phases: ['after-cut', 'early', 'subacute'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'happens',
      text: 'Memories, bad dreams and alarm that kratom dulled can come back. That is hard, and it can be treated.',
      sources: ['guide'],
    },
    {
      kind: 'people',
      text: 'Look for a therapist who works with trauma, and say that you are coming off something.',
      sources: ['guide'],
    },
    {
      kind: 'mind',
      text: 'Ground yourself when the past is loud: name five things you see, feel your feet, say the date.',
      sources: ['glidepath'],
    },
    {
      kind: 'get-help',
      text: 'Write a safety plan before the first cut. At any hour, 988 answers; veterans press 1.',
      sources: ['guide', 'glidepath'],
    },
  ],
};
