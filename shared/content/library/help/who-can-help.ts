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
      text: 'Addiction medicine doctors treat withdrawal, know which medicines may help, and can work with your own doctor.',
      sources: ['guide'],
    },
    {
      kind: 'people',
      text: 'Psychiatrists treat the mind with medicines, psychologists and counselors with talk. Social workers know what services and money there are.',
      sources: ['guide'],
    },
    {
      kind: 'people',
      text: 'Addiction counselors are trained in this one thing. Many have been through it.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'people',
      text: 'Acupuncturists, massage therapists, dietitians and naturopaths offer comfort and advice on food. Tell each what you take.',
      sources: ['guide', 'glidepath'],
    },
  ],
};
