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
      text: 'Memories, nightmares and fear that kratom dulled can come back. That is hard, and it can be treated.',
      sources: ['guide'],
    },
    {
      kind: 'people',
      text: 'Look for a therapist who works with trauma, and mention that you are tapering.',
      sources: ['guide'],
    },
    {
      kind: 'mind',
      text: 'When the past feels too close, come back to now: name five things you see, feel your feet on the floor, say today’s date.',
      sources: ['glidepath'],
    },
    {
      kind: 'get-help',
      text: 'Write a safety plan before the first cut. You can call or text 988 at any hour. Veterans can call 988 and press 1.',
      sources: ['guide', 'glidepath'],
    },
  ],
};
