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
    },
    {
      kind: 'mind',
      text: 'Plan something else for the hours at which you used to take it.',
      sources: ['guide'],
    },
    {
      kind: 'body',
      text: 'Eat something, drink something cold, go out of the door.',
      sources: ['glidepath'],
    },
    {
      kind: 'people',
      text: 'Call somebody who knows, or go where people meet who have been there.',
      sources: ['guide'],
    },
    { kind: 'ask', text: 'A counselor can work with you on what sets it off.', sources: ['guide'] },
  ],
};
