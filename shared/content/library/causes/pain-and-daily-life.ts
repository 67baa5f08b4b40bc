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
      text: 'Move every day in a way that fits the pain: walk, swim, stretch. Little and often beats much and seldom.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'body',
      text: 'A chair, a desk and a bed at the right height spare the back. So do lighter loads.',
      sources: ['guide', 'glidepath'],
    },
    { kind: 'body', text: 'Less weight is less load on hips and knees.', sources: ['guide'] },
    { kind: 'body', text: 'Poor sleep makes pain worse the next day. Guard the night.', sources: ['guide'] },
  ],
};
