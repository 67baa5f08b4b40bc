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
      text: 'More hours a week means closer care, and more time away from work and home. Ask what the least is that would be enough for you.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'ask',
      text: 'Ask each one: How many people have you treated for kratom? Do you taper, or stop all at once? Who will know I’m there? What does it cost?',
      sources: ['glidepath'],
    },
    {
      kind: 'ask',
      text: 'The SAMHSA helpline can point you to places near you. You don’t have to give your name.',
      sources: ['glidepath'],
    },
    {
      kind: 'happens',
      text: 'You can move up or down as things change: from visits to more days a week, or back.',
      sources: ['guide', 'glidepath'],
    },
  ],
};
