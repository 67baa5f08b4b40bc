import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const hardDaysLater: Topic = {
  title: 'A hard day, long after',
  symptoms: [],
  phases: ['extended', 'long-term'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'happens',
      text: 'Low mood, poor sleep or craving can come back for a day or more, weeks or months on. It is part of healing, not a fall.',
      sources: ['guide'],
    },
    {
      kind: 'happens',
      text: 'Such days come most often with stress, or with something that belonged to the old days.',
      sources: ['guide'],
    },
    {
      kind: 'body',
      text: 'Go back to the small things: food, water, a walk, an early night.',
      sources: ['guide'],
    },
    {
      kind: 'mind',
      text: 'Read what you wrote to yourself. Note what came before: it may be a trigger to plan for.',
      sources: ['glidepath'],
    },
    { kind: 'people', text: 'Call somebody before it gets loud.', sources: ['guide'] },
    {
      kind: 'get-help',
      text: 'If low mood stays for two weeks, or gets worse, talk to a clinician.',
      sources: ['guide', 'glidepath'],
    },
  ],
};
