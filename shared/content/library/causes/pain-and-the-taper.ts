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
      text: 'Smaller cuts and more time between them leave room for pain. The plan can be set that slow from the start.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'ask',
      text: 'Ask for a doctor who treats pain to go along: visits at set times, also when it goes well.',
      sources: ['guide'],
    },
    { kind: 'body', text: 'Physical therapy and rehab can start before the taper does.', sources: ['guide'] },
    {
      kind: 'mind',
      text: 'Pain brings worry and low mood with it. Help for those is help for pain.',
      sources: ['guide'],
    },
    {
      kind: 'ask',
      text: 'Make a plan for the long run: what to do on bad days, who to call, how to treat pain without opioids.',
      sources: ['guide'],
    },
  ],
};
