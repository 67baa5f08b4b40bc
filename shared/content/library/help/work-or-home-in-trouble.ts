import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const workOrHomeInTrouble: Topic = {
  title: 'When work, money or home life suffers',
  symptoms: ['low-mood'],
  phases: ['after-cut', 'early', 'extended'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'happens',
      text: 'Withdrawal can make it hard to work or to get along with people. If you are losing days to it, that is a reason to get more help.',
      sources: ['guide'],
    },
    {
      kind: 'people',
      text: 'A social worker or a counselor can help with bills, leave from work and trouble at home.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'ask',
      text: 'If you are in legal trouble, talk to a lawyer before you talk to anyone else about it.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'people',
      text: 'Tell the people you live with what the next two weeks may look like. Ask for one thing they can do.',
      sources: ['glidepath'],
    },
  ],
};
