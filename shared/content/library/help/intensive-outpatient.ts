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
      text: 'You go three to five days a week, for some hours, and follow a set program. You sleep at home.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'happens',
      text: 'Staff look after your health there, and someone notices if you don’t show up.',
      sources: ['guide'],
    },
    {
      kind: 'ask',
      text: 'It can be right when weekly visits were not enough and work lets you take some time off.',
      sources: ['glidepath'],
    },
  ],
};
