import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const craving: Topic = {
  title: 'Craving',
  symptoms: ['craving'],
  phases: ['after-cut', 'early', 'subacute', 'extended', 'long-term'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'happens',
      text: 'A craving rises, peaks and falls, often within about 15 minutes. Cravings are often strongest in the first week. They can come back in hard times, even months later.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'mind',
      text: 'Wait 15 minutes before you decide anything. Do something with your hands while you wait.',
      sources: ['guide', 'glidepath'],
      measure: 'waiting',
    },
    {
      kind: 'mind',
      text: 'Plan something else for the times of day when you used to take it.',
      sources: ['guide'],
      measure: 'distraction',
    },
    {
      kind: 'mind',
      text: 'Where you can, stay away from what sets it off: a place, a store, a person, an empty hour.',
      sources: ['guide'],
    },
    {
      kind: 'mind',
      text: 'If there is a problem behind it, write it down with three things you could do, and try the smallest one today.',
      sources: ['guide', 'glidepath'],
      measure: 'writing',
    },
    {
      kind: 'body',
      text: 'Eat something, drink something cold, step outside.',
      sources: ['glidepath'],
      measure: 'walking',
    },
    {
      kind: 'people',
      text: 'Call someone who knows, or go to a group of people who have been there.',
      sources: ['guide'],
      measure: 'talking',
    },
    {
      kind: 'people',
      text: 'Decide now who you would call, and agree on what helps: listening, coming over, taking your mind off it. Say plainly what you need.',
      sources: ['guide'],
    },
    {
      kind: 'ask',
      text: 'A counselor can help you find what sets it off, and what to do then.',
      sources: ['guide'],
    },
    {
      kind: 'get-help',
      text: 'If you are afraid you might hurt yourself, call or text 988. Help now has the numbers, even when the journal is locked.',
      sources: ['guide', 'glidepath'],
    },
  ],
};
