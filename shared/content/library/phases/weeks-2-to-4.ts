import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const weeks2To4: Topic = {
  title: 'Weeks 2 to 4',
  symptoms: [],
  phases: ['subacute'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'happens',
      text: 'The body keeps easing. Nights grow longer, energy comes in patches, and mood swings are usual.',
      sources: ['guide'],
    },
    {
      kind: 'happens',
      text: 'Work, people and daily tasks get easier, and a walk gets longer.',
      sources: ['guide'],
    },
    {
      kind: 'body',
      text: 'Move a little more than last week. What the body can bear grows again.',
      sources: ['guide'],
    },
    {
      kind: 'mind',
      text: 'What you learned for hard hours starts to work faster, and trust in yourself grows. Old problems that kratom covered may now show.',
      sources: ['guide'],
    },
    {
      kind: 'people',
      text: 'A good time to begin with talks: a counselor, a group, or someone you lost touch with.',
      sources: ['guide'],
    },
    {
      kind: 'ask',
      text: 'Visits to a clinician can be fewer now. They are not over.',
      sources: ['guide'],
    },
  ],
};
