import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const months2To6: Topic = {
  title: 'Months 2 to 6',
  symptoms: [],
  phases: ['extended'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'happens',
      text: 'Sleep, energy, mood and thinking keep getting steadier. Stress is easier to handle than before.',
      sources: ['guide'],
    },
    {
      kind: 'body',
      text: 'What a doctor can measure tends to get better, too. It is a good time for a checkup.',
      sources: ['guide'],
    },
    {
      kind: 'mind',
      text: 'Many people find they can have strong feelings without being swept away. Trauma, or a mental illness that was there before, can be treated now.',
      sources: ['guide'],
    },
    {
      kind: 'people',
      text: 'Work or school goes better, relationships heal, and there is time for something new.',
      sources: ['guide'],
    },
    {
      kind: 'ask',
      text: 'Know your triggers, keep your people close, and have a plan for a bad day. A craving can come out of nowhere. Counseling and groups still help.',
      sources: ['guide'],
    },
  ],
};
