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
      text: 'A few programs treat kratom by itself. They know its own pattern of withdrawal and have a plan for it.',
      sources: ['guide'],
    },
    {
      kind: 'people',
      text: 'There you meet others who came off the same thing. That can ease shame.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'ask',
      text: 'Ask for proof: how many were treated, by whom, and what became of them after a year. A website is no proof.',
      sources: ['glidepath'],
    },
  ],
};
