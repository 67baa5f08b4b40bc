import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const traumaAndStress: Topic = {
  title: 'Trauma and stress',
  symptoms: ['anxiety', 'panic', 'irritability'],
  phases: ['subacute', 'extended'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'happens',
      text: 'Kratom may have covered up stress that was there before. There are other ways to handle it.',
      sources: ['guide'],
    },
    {
      kind: 'people',
      text: 'Therapy for what happened goes at your pace. It can wait until the first weeks are over.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'body',
      text: 'Sleep, exercise, time outdoors, music or making things with your hands can take stress down a notch.',
      sources: ['guide'],
    },
    {
      kind: 'people',
      text: 'Find people who are good for you, and something that matters to you. Both make stress easier to carry.',
      sources: ['guide'],
    },
  ],
};
