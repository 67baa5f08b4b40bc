import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const days1To7: Topic = {
  title: 'Days 1 to 7',
  symptoms: [],
  phases: ['early'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'happens',
      text: 'The body is loudest around day two and three: aches, gut, hot and cold, no sleep. From day five most of it lets go.',
      sources: ['guide'],
    },
    {
      kind: 'happens',
      text: 'Worry and low mood can rise before they fall. Cravings are at their strongest, and thinking is slow.',
      sources: ['guide'],
    },
    {
      kind: 'body',
      text: 'Keep it small: drink, eat, wash, rest. Comfort is the job of this week.',
      sources: ['guide'],
    },
    {
      kind: 'mind',
      text: 'Feelings may swing fast. Put off large choices, and stay out of what stirs you up.',
      sources: ['guide'],
    },
    { kind: 'people', text: 'Have somebody look in on you each day.', sources: ['guide'] },
    {
      kind: 'ask',
      text: 'A daily look at signs, drinking and mood is what a clinician would do, too. Your check-in does that. One who gives you a medicine wants to hear how it goes.',
      sources: ['guide'],
    },
    {
      kind: 'get-help',
      text: 'Watch for signs of too little water, a mood that drops far, and thoughts of harm. Help now has the numbers.',
      sources: ['guide'],
    },
  ],
};
