import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const painAndDailyLife: Topic = {
  title: 'Pain: what daily life can do',
  symptoms: ['pain', 'muscle-aches'],
  phases: ['subacute', 'extended', 'long-term'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'body',
      text: 'Move every day in a way your pain allows: walk, swim, stretch. A little each day beats a lot now and then.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'body',
      text: 'A chair, a desk and a bed at the right height are easier on the back. So are lighter loads.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'body',
      text: 'If you carry extra weight, losing some takes load off hips and knees.',
      sources: ['guide'],
    },
    {
      kind: 'body',
      text: 'Poor sleep makes pain worse the next day. Protect your sleep.',
      sources: ['guide'],
    },
  ],
};
