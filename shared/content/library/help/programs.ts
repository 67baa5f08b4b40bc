import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const programs: Topic = {
  title: 'From office visits to a stay',
  symptoms: [],
  phases: ['after-cut', 'early'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'ask',
      text: 'Outpatient: you live at home and come for talks and groups, around your work.',
      sources: ['guide'],
    },
    {
      kind: 'ask',
      text: 'Intensive outpatient: several days a week, with checks of your health, while you sleep at home.',
      sources: ['guide'],
    },
    {
      kind: 'ask',
      text: 'Residential: day and night care, away from what sets you off. It fits when home is not safe, or when all else was tried.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'ask',
      text: 'Some programs know kratom well. Ask: How many people with kratom have you treated? Do you taper or stop at once? Who hears of it?',
      sources: ['guide', 'glidepath'],
    },
  ],
};
