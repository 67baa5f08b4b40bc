import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

/** It names no substance: a page for family can be handed over without saying what it is about. */
export const forFamily: Topic = {
  title: 'For family and friends',
  symptoms: [],
  phases: ['after-cut', 'early', 'extended'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'happens',
      text: 'Their body is used to what they take. With less of it, the body needs weeks to find its balance. This is called withdrawal.',
      sources: ['guide'],
    },
    {
      kind: 'happens',
      text: 'It makes people tired, sad, tense and short with others. Sleep is poor, muscles ache, the stomach turns. It is not aimed at you.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'happens',
      text: 'The first days after a step down are often the worst. Then it mostly gets lighter, with hard days in between.',
      sources: ['guide'],
    },
    {
      kind: 'happens',
      text: 'A plan goes down in small steps. It may stand still for a while, or go back one. That is part of it.',
      sources: ['guide'],
    },
    {
      kind: 'happens',
      text: 'A slip can happen, months later too. It does not undo what was reached.',
      sources: ['guide'],
    },
    {
      kind: 'people',
      text: 'Ask “What do you need today?” and do that one thing. Cook, drive, walk along, take the kids for an hour.',
      sources: ['glidepath'],
    },
    {
      kind: 'people',
      text: 'Learn what to expect. Those who know it stay calm and help more.',
      sources: ['guide'],
    },
    {
      kind: 'people',
      text: 'Trust that was hurt comes back slowly. Small promises that are kept do more than one big talk.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'people',
      text: 'Make room for new friends, groups and plans that have nothing to do with it.',
      sources: ['guide'],
    },
    {
      kind: 'people',
      text: 'Agree when you talk about it and when you don’t. The plan and the counting stay with them.',
      sources: ['glidepath'],
    },
    {
      kind: 'avoid',
      text: '“Just stop.” A sudden stop makes it much harder, and some people fall ill from it.',
      sources: ['guide'],
    },
    {
      kind: 'avoid',
      text: '“You did this to yourself.” Blame makes people hide what goes wrong.',
      sources: ['glidepath'],
    },
    {
      kind: 'avoid',
      text: '“Show me how much is left.” Counting, searching and testing break trust.',
      sources: ['glidepath'],
    },
    {
      kind: 'avoid',
      text: 'Don’t throw out or lock away what they take, unless they asked you to.',
      sources: ['glidepath'],
    },
    {
      kind: 'get-help',
      text: 'Call 911 at once for a seizure, chest pain, breathing that slows, or somebody who won’t wake up.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'get-help',
      text: 'For thoughts of suicide, call or text 988 together and stay with them. If there is a way to do it at hand, call 911.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'get-help',
      text: 'See a doctor the same day if nothing stays down, for a high fever, shaking that won’t stop, or two days in which they can’t manage.',
      sources: ['guide'],
    },
    {
      kind: 'get-help',
      text: 'After weeks with less or none, the old amount can be too much for the body. Tell the doctors what was taken.',
      sources: ['glidepath'],
    },
    {
      kind: 'ask',
      text: 'Nar-Anon and Al-Anon are groups for family and friends. You can go even if nobody else at home does.',
      sources: ['guide'],
    },
    {
      kind: 'ask',
      text: 'A family counselor can help with old hurt. A clinic can tell you of one, and of classes for family.',
      sources: ['guide'],
    },
    {
      kind: 'ask',
      text: 'Look after your own sleep, friends and money. You may say no. 988 is there for you, too.',
      sources: ['glidepath'],
    },
  ],
};
