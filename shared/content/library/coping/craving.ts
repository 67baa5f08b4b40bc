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
      text: 'A craving rises, peaks and falls, most often within a quarter of an hour. It is strongest in the first week and can come back in hard times, months later.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'mind',
      text: 'Wait fifteen minutes before you decide anything. Do something with your hands meanwhile.',
      sources: ['guide', 'glidepath'],
      measure: 'waiting',
    },
    {
      kind: 'mind',
      text: 'Plan something else for the hours at which you used to take it.',
      sources: ['guide'],
      measure: 'distraction',
    },
    {
      kind: 'mind',
      text: 'Where you can, stay out of the way of what sets it off: a place, a shop, a person, an hour with nothing in it.',
      sources: ['guide'],
    },
    {
      kind: 'mind',
      text: 'If a problem stands behind it, write it down with three ways to meet it, and try the smallest one today.',
      sources: ['guide', 'glidepath'],
      measure: 'writing',
    },
    {
      kind: 'body',
      text: 'Eat something, drink something cold, go out of the door.',
      sources: ['glidepath'],
      measure: 'walking',
    },
    {
      kind: 'people',
      text: 'Call somebody who knows, or go where people meet who have been there.',
      sources: ['guide'],
      measure: 'talking',
    },
    {
      kind: 'people',
      text: 'Choose now whom you would call, and agree on what helps: listening, coming over, taking your mind off it. Say plainly what you need.',
      sources: ['guide'],
    },
    { kind: 'ask', text: 'A counselor can work with you on what sets it off.', sources: ['guide'] },
    {
      kind: 'get-help',
      text: 'If you fear for yourself in it, call or text 988. Help now, at the foot of each screen, has the numbers, also while it is locked.',
      sources: ['guide', 'glidepath'],
    },
  ],
};
