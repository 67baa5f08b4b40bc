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
      text: 'The body keeps getting better. Sleep gets longer, energy comes and goes, and mood swings are common.',
      sources: ['guide'],
    },
    {
      kind: 'happens',
      text: 'Work, being with people and daily tasks get easier. You can be more active.',
      sources: ['guide'],
    },
    {
      kind: 'body',
      text: 'Move a little more than last week. Your strength is coming back.',
      sources: ['guide'],
    },
    {
      kind: 'mind',
      text: 'What you have learned for hard times starts to work better. You may trust yourself more, and want this more. Old problems that kratom covered up may now show.',
      sources: ['guide'],
    },
    {
      kind: 'people',
      text: 'It is a good time to start talking: to a counselor, a group, your family, or someone you lost touch with.',
      sources: ['guide'],
    },
    {
      kind: 'ask',
      text: 'Visits with a clinician can be less often now. They still matter.',
      sources: ['guide'],
    },
  ],
};
