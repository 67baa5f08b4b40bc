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
      text: 'It treats addiction as a health problem that needs care over time, much like high blood pressure.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'mind',
      text: 'You learn what sets off a craving, and practice what to do then.',
      sources: ['guide'],
    },
    {
      kind: 'mind',
      text: 'You talk about why you want this, even when you are of two minds.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'mind',
      text: 'You can talk about shame there without being blamed. Counselors have heard it before.',
      sources: ['guide', 'glidepath'],
    },
  ],
};
