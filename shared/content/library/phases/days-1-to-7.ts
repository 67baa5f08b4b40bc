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
      text: 'The body has its hardest time around days two and three: aches, an upset gut, hot and cold spells, little sleep. Most of it starts to ease by day five to seven.',
      sources: ['guide'],
    },
    {
      kind: 'happens',
      text: 'Worry and low mood can get worse before they get better. Cravings are often at their strongest, and thinking can be slow.',
      sources: ['guide'],
    },
    {
      kind: 'body',
      text: 'Keep it simple: drink, eat, wash, rest. Being comfortable is the job this week.',
      sources: ['guide'],
    },
    {
      kind: 'mind',
      text: 'Feelings may swing fast. Put off big decisions, and avoid what upsets you where you can.',
      sources: ['guide'],
    },
    { kind: 'people', text: 'Have someone check in on you each day.', sources: ['guide'] },
    {
      kind: 'ask',
      text: 'A clinician would look each day at symptoms, fluids, food and mood. Your check-in does the same. If you were given a medicine, tell whoever prescribed it how it is going.',
      sources: ['guide'],
    },
    {
      kind: 'get-help',
      text: 'Watch for signs of dehydration, a steep drop in mood, and thoughts of hurting yourself. Help now has the numbers.',
      sources: ['guide'],
    },
  ],
};
