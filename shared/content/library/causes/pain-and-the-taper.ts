import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const painAndTheTaper: Topic = {
  title: 'A taper with long-term pain',
  symptoms: ['pain'],
  phases: ['after-cut'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'happens',
      text: 'Smaller cuts, with more time between them, make pain easier to manage. A plan can start out that slow.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'ask',
      text: 'Ask for a doctor who treats pain, with regular visits even when things go well.',
      sources: ['guide'],
    },
    { kind: 'body', text: 'Physical therapy and rehab can start before the taper does.', sources: ['guide'] },
    {
      kind: 'mind',
      text: 'Pain often brings worry and low mood. Help for those also helps with pain.',
      sources: ['guide'],
    },
    {
      kind: 'ask',
      text: 'Make a long-term plan: what to do on bad days, who to call, how to treat pain without opioids.',
      sources: ['guide'],
    },
  ],
};
