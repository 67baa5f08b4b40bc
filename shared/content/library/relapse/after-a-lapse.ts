import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const afterALapse: Topic = {
  title: 'If you took some again',
  symptoms: [],
  phases: ['subacute', 'extended', 'long-term'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'happens',
      text: 'For some people a lapse is part of the way. It undoes less than it feels like.',
      sources: ['guide'],
    },
    {
      kind: 'get-help',
      text: 'After days or weeks with less, the body bears less. An amount that was usual before can now be too much.',
      sources: ['glidepath'],
    },
    {
      kind: 'mind',
      text: 'Look at it like a mechanic: what came before, what would have helped, what is the next step?',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'mind',
      text: 'Then set a new small goal. The plan can change, too: slower, or held for a while.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'ask',
      text: 'A counselor or doctor can look at it with you, and at what the plan needs now.',
      sources: ['guide'],
    },
    {
      kind: 'people',
      text: 'Tell your person or your clinician today, and ask for a bit more support for a while.',
      sources: ['guide'],
    },
  ],
};
