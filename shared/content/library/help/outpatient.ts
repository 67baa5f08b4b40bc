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
      text: 'You come for talks with somebody who knows addiction, once or twice a week, and mostly to a group as well.',
      sources: ['guide'],
    },
    {
      kind: 'happens',
      text: 'There are lessons on what the brain does and what helps. Times can be found around a job and a family.',
      sources: ['guide'],
    },
    {
      kind: 'ask',
      text: 'It fits when home is calm, your health is steady, and you can get there.',
      sources: ['glidepath'],
    },
  ],
};
