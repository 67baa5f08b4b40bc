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
      text: 'Kratom may have held down stress that was there before. It can be met in other ways.',
      sources: ['guide'],
    },
    {
      kind: 'people',
      text: 'Talk therapy for what happened goes at your speed. It can wait until the first weeks are over.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'body',
      text: 'Sleep, movement, time outdoors, music or making things with your hands take stress down a notch.',
      sources: ['guide'],
    },
    {
      kind: 'people',
      text: 'Find people who do you good, and something that matters to you. Both wear stress down.',
      sources: ['guide'],
    },
  ],
};
