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
      text: 'Sleep, drive, mood and clear thinking settle step by step. Stress is easier to bear than before.',
      sources: ['guide'],
    },
    {
      kind: 'body',
      text: 'Signs of health that a doctor can measure tend to get better. It is a good time for a checkup.',
      sources: ['guide'],
    },
    {
      kind: 'mind',
      text: 'Many people find they can feel things without being swept away by them. Trauma or illness that was there before can be treated now.',
      sources: ['guide'],
    },
    {
      kind: 'people',
      text: 'Work picks up, ties heal, and time is free for something new.',
      sources: ['guide'],
    },
    {
      kind: 'ask',
      text: 'Know your triggers, keep your people close, and have a plan for a bad day. Craving can come out of nowhere. Talks and groups still help.',
      sources: ['guide'],
    },
  ],
};
