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
      text: 'The shop, the cup, the drawer, the road home, those you took it with: all of them can start a craving.',
      sources: ['guide'],
    },
    {
      kind: 'mind',
      text: 'Change what can be changed: another road, an empty drawer, a new cup.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'happens',
      text: 'Having it within reach, or being with those who take it, pulls as well.',
      sources: ['guide'],
    },
    {
      kind: 'people',
      text: 'Have a sentence ready for when it is offered: “Not for me, thanks.”',
      sources: ['glidepath'],
    },
  ],
};
