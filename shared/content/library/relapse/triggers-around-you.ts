import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const triggersAroundYou: Topic = {
  title: 'Places, people and things',
  symptoms: [],
  phases: ['subacute', 'extended', 'long-term'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'happens',
      text: 'The store, the cup, the drawer, the road home, the people you took it with: any of these can start a craving.',
      sources: ['guide'],
    },
    {
      kind: 'mind',
      text: 'Change what you can: another road, an empty drawer, a new cup.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'happens',
      text: 'Having it within reach, or being around people who take it, is a pull too.',
      sources: ['guide'],
    },
    {
      kind: 'people',
      text: 'Have an answer ready for when someone offers you some: “Not for me, thanks.”',
      sources: ['glidepath'],
    },
  ],
};
