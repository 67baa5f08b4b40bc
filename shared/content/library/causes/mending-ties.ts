import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const mendingTies: Topic = {
  title: 'Mending relationships, making new ones',
  symptoms: ['irritability', 'low-mood'],
  phases: ['extended', 'long-term'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'people',
      text: 'Say once, plainly, what you are sorry for. Then let weeks of small kept promises do the rest.',
      sources: ['glidepath'],
    },
    {
      kind: 'people',
      text: 'Classes for families and family therapy help the people at home understand what you are going through.',
      sources: ['guide'],
    },
    {
      kind: 'people',
      text: 'New people help: a class, a team, a choir, a place to volunteer.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'people',
      text: 'People in a recovery group know what you mean without many words.',
      sources: ['guide', 'glidepath'],
    },
  ],
};
