import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const hardDaysLater: Topic = {
  title: 'A hard day, much later',
  symptoms: [],
  phases: ['extended', 'long-term'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'happens',
      text: 'Weeks or months later, low mood, poor sleep or craving can come back for a day or more. It is part of healing, not a setback.',
      sources: ['guide'],
    },
    {
      kind: 'happens',
      text: 'Days like this often come with stress, or with something that reminds you of the old days.',
      sources: ['guide'],
    },
    {
      kind: 'body',
      text: 'Go back to the small things: food, water, a walk, an early night.',
      sources: ['guide'],
    },
    {
      kind: 'mind',
      text: 'Read what you wrote to yourself. Note what happened just before: it may be a trigger to plan for.',
      sources: ['glidepath'],
    },
    { kind: 'people', text: 'Call someone early, before it gets too hard.', sources: ['guide'] },
    {
      kind: 'get-help',
      text: 'If low mood stays for two weeks, or gets worse, talk to a clinician.',
      sources: ['guide', 'glidepath'],
    },
  ],
};
