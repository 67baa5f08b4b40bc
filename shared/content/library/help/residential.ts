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
      text: 'Staff are there day and night, through withdrawal and the first weeks after it. Doctors and therapists work there.',
      sources: ['guide'],
    },
    {
      kind: 'happens',
      text: 'You are away from your triggers and stress, and learn ways to handle them before you go home.',
      sources: ['guide'],
    },
    {
      kind: 'ask',
      text: 'It can be right when home is not safe, when your health is at risk, or when other things have not worked. Ask what comes after it.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'ask',
      text: 'Ask which medicines you can keep taking, how calls home work, and what the bill will say.',
      sources: ['glidepath'],
    },
  ],
};
