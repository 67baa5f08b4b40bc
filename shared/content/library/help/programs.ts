import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const programs: Topic = {
  title: 'Which kind of program fits',
  symptoms: [],
  phases: ['after-cut'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'ask',
      text: 'The more hours a week, the closer the watch, and the more it takes from work and home. Begin with the least that would hold you.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'ask',
      text: 'Ask each: How many people with kratom have you treated? Do you taper or stop at once? Who hears of it? What does it cost?',
      sources: ['glidepath'],
    },
    {
      kind: 'ask',
      text: 'The SAMHSA helpline names places near you. It does not ask for your name.',
      sources: ['glidepath'],
    },
    {
      kind: 'happens',
      text: 'You can move up or down: from visits to more days a week, or back, as it goes.',
      sources: ['guide', 'glidepath'],
    },
  ],
};
