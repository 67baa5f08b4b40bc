import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const moodAndWorryBefore: Topic = {
  title: 'If mood or worry came first',
  symptoms: ['low-mood', 'anxiety'],
  phases: ['after-cut', 'extended'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'happens',
      text: 'With a history of depression or panic, the dip can go deeper. Say so to a clinician before you begin.',
      sources: ['guide'],
    },
    {
      kind: 'ask',
      text: 'If you take a medicine for it, keep on as prescribed, and ask whether anything should change during the taper.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'ask',
      text: 'What stays after some weeks without kratom deserves a fresh look: what is illness, and what is the taper?',
      sources: ['guide'],
    },
    {
      kind: 'people',
      text: 'Plan one more talk a week, and let one person know your warning signs.',
      sources: ['guide', 'glidepath'],
    },
  ],
};
