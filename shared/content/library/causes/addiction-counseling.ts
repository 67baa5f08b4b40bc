import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const addictionCounseling: Topic = {
  title: 'What addiction counseling does',
  symptoms: ['craving'],
  phases: ['subacute', 'extended', 'long-term'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'happens',
      text: 'It treats dependence as a health matter that needs care over time, like high blood pressure.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'mind',
      text: 'You find out what sets you off, and practice what to do then.',
      sources: ['guide'],
    },
    {
      kind: 'mind',
      text: 'You talk about why you want this, also when you are in two minds.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'mind',
      text: 'Shame is met there without blame. Most people in that chair have heard it all.',
      sources: ['guide', 'glidepath'],
    },
  ],
};
