import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const moodAndWorryBefore: Topic = {
  title: 'If mood or worry came first',
  symptoms: ['low-mood', 'anxiety', 'panic'],
  phases: ['after-cut', 'extended'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'happens',
      text: 'With a history of depression or panic, the dip can go deeper. Say so to a clinician before you begin.',
      sources: ['guide'],
    },
    {
      kind: 'get-help',
      text: 'Talk about thoughts of harming yourself before the taper too, and agree on whom to call. At any hour: 988.',
      sources: ['guide', 'glidepath'],
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
    {
      kind: 'body',
      text: 'Sleep, daylight, meals and movement carry mood more than they seem to.',
      sources: ['guide'],
    },
  ],
};
