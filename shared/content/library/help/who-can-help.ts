import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const whoCanHelp: Topic = {
  title: 'Who does what',
  symptoms: [],
  phases: ['after-cut', 'extended'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'people',
      text: 'Addiction medicine doctors treat withdrawal, know which medicines may help, and can work with your own doctor. You can ask if one is board certified.',
      sources: ['guide'],
    },
    {
      kind: 'people',
      text: 'Psychiatrists can prescribe medicines for the mind. Psychologists and counselors offer talk therapy. Social workers know what services and aid there are.',
      sources: ['guide'],
    },
    {
      kind: 'people',
      text: 'Addiction counselors are trained for just this. Many have been through it themselves.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'people',
      text: 'Acupuncturists, massage therapists, dietitians and naturopaths may offer comfort or advice on eating. Tell each of them what you take.',
      sources: ['guide', 'glidepath'],
    },
  ],
};
