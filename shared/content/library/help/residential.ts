import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const residential: Topic = {
  title: 'Residential: a stay for some weeks',
  symptoms: [],
  phases: ['after-cut', 'early'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'happens',
      text: 'Staff are there day and night, for withdrawal and the first weeks after it. Doctors and therapists are in the house.',
      sources: ['guide'],
    },
    {
      kind: 'happens',
      text: 'You are away from what sets you off, and learn how to deal with it before you go back.',
      sources: ['guide'],
    },
    {
      kind: 'ask',
      text: 'It fits when home is not safe, when health is at risk, or when all else was tried. Ask what comes after it.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'ask',
      text: 'Ask which medicines they let you keep, how calls home work, and what the bill will say.',
      sources: ['glidepath'],
    },
  ],
};
