import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const outpatient: Topic = {
  title: 'Outpatient: visits while you live at home',
  symptoms: [],
  phases: ['after-cut', 'early', 'subacute'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'happens',
      text: 'You meet with an addiction counselor once or twice a week, and often with a group as well.',
      sources: ['guide'],
    },
    {
      kind: 'happens',
      text: 'You learn how addiction works and what helps. Visits can be set around work and family.',
      sources: ['guide'],
    },
    {
      kind: 'ask',
      text: 'It can be right when home is calm, your health is steady, and you can get there.',
      sources: ['glidepath'],
    },
  ],
};
