import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const workOrHomeInTrouble: Topic = {
  title: 'When work, money or home suffer',
  symptoms: ['low-mood'],
  phases: ['after-cut', 'early', 'extended'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'happens',
      text: 'Withdrawal can make it hard to work or to be good company. If days are lost to it, that is a reason for more help.',
      sources: ['guide'],
    },
    {
      kind: 'people',
      text: 'A social worker or a counselor can help with bills, leave from work and trouble at home.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'ask',
      text: 'If the law is in it, talk to a lawyer before you talk to anyone else about it.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'people',
      text: 'Say to those you live with what the next two weeks may look like. Ask for one thing they can do.',
      sources: ['glidepath'],
    },
  ],
};
