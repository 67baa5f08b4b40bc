import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const intensiveOutpatient: Topic = {
  title: 'Intensive outpatient: several days a week',
  symptoms: [],
  phases: ['after-cut', 'early', 'subacute'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'happens',
      text: 'Three to five days a week for some hours, with a fixed program. You sleep at home.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'happens',
      text: 'Somebody looks after your health there, and notices when you do not come.',
      sources: ['guide'],
    },
    {
      kind: 'ask',
      text: 'It fits when weekly visits were not enough, or when work lets you take some weeks off.',
      sources: ['glidepath'],
    },
  ],
};
