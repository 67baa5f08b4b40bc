import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const kratomPrograms: Topic = {
  title: 'Programs that know kratom',
  symptoms: [],
  phases: ['after-cut'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'happens',
      text: 'A few programs treat kratom itself. They know what its withdrawal is like and have a medical plan for it.',
      sources: ['guide'],
    },
    {
      kind: 'people',
      text: 'You meet others there who are coming off the same thing. That can ease shame.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'ask',
      text: 'Ask for proof: how many people have they treated, who treats them, and how are they doing after a year? A website is not proof.',
      sources: ['glidepath'],
    },
  ],
};
