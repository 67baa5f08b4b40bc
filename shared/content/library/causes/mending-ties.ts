import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const mendingTies: Topic = {
  title: 'Mending ties, making new ones',
  symptoms: ['irritability', 'low-mood'],
  phases: ['extended', 'long-term'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'people',
      text: 'Say what you regret once, plainly. Then let weeks of small kept words do the rest.',
      sources: ['glidepath'],
    },
    {
      kind: 'people',
      text: 'Family lessons and therapy help those at home know what goes on in you.',
      sources: ['guide'],
    },
    {
      kind: 'people',
      text: 'New people help: a class, a team, a choir, a place to help out.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'people',
      text: 'A group of others in recovery knows what you mean without many words.',
      sources: ['guide', 'glidepath'],
    },
  ],
};
