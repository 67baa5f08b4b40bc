import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const traumaAndStress: Topic = {
  title: 'Trauma and stress',
  symptoms: ['anxiety', 'panic'],
  phases: ['subacute', 'extended'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'happens',
      text: 'Memories and alarm that kratom dulled can come back. That is hard, and it can be treated.',
      sources: ['guide'],
    },
    {
      kind: 'people',
      text: 'Look for a therapist who works with trauma, and go at your own speed.',
      sources: ['guide'],
    },
    { kind: 'mind', text: 'A safety plan helps on days when the past is loud.', sources: ['guide'] },
    {
      kind: 'body',
      text: 'Sleep, movement, time outdoors, music or making things with your hands take stress down a notch.',
      sources: ['guide'],
    },
  ],
};
