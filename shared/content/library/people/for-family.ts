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
      text: 'Their body is used to what they take. With less of it, the body needs time, often weeks, to find its balance. This is called withdrawal.',
      sources: ['guide'],
    },
    {
      kind: 'happens',
      text: 'It can make people tired, sad, tense and short with others. They may sleep badly, ache and feel sick to the stomach. It is not aimed at you.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'happens',
      text: 'The first days after a step down are often the worst. Then it mostly gets easier, with some hard days along the way.',
      sources: ['guide'],
    },
    {
      kind: 'happens',
      text: 'The plan goes down in small steps. It may pause for a while, or go back a step. That is part of it.',
      sources: ['guide'],
    },
    {
      kind: 'happens',
      text: 'A slip can happen, even months later. It does not undo how far they have come.',
      sources: ['guide'],
    },
    {
      kind: 'people',
      text: 'Ask “What do you need today?” and do that one thing. Cook, drive, go for a walk together, take the kids for an hour.',
      sources: ['glidepath'],
    },
    {
      kind: 'people',
      text: 'Learn what to expect. It is easier to stay calm and to help when you know.',
      sources: ['guide'],
    },
    {
      kind: 'people',
      text: 'Broken trust comes back slowly. Small promises that are kept do more than one big talk.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'people',
      text: 'Make room for new friends, groups and plans that have nothing to do with it.',
      sources: ['guide'],
    },
    {
      kind: 'people',
      text: 'Agree on when to talk about it and when not to. Leave the plan and the counting to them.',
      sources: ['glidepath'],
    },
    {
      kind: 'avoid',
      text: '“Just stop.” Stopping all at once makes it much harder, and can make some people very sick.',
      sources: ['guide'],
    },
    {
      kind: 'avoid',
      text: '“You did this to yourself.” Blame makes people hide it when something goes wrong.',
      sources: ['glidepath'],
    },
    {
      kind: 'avoid',
      text: '“Show me how much is left.” Counting, searching and testing hurt trust.',
      sources: ['glidepath'],
    },
    {
      kind: 'avoid',
      text: 'Don’t throw out or lock away what they take, unless they asked you to.',
      sources: ['glidepath'],
    },
    {
      kind: 'get-help',
      text: 'Call 911 at once for a seizure, a collapse, chest pain, very slow breathing, or if you can’t wake them up.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'get-help',
      text: 'For thoughts of suicide, call or text 988 together, and stay with them. If they have a plan, or something at hand to do it with, call 911.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'get-help',
      text: 'They need a doctor the same day if nothing stays down, for a fever above 101 °F (38.3 °C), shaking that won’t stop, or more than two days in which they can’t manage.',
      sources: ['guide'],
    },
    {
      kind: 'get-help',
      text: 'After days or weeks with less or none, the old amount can be too much for the body. In an emergency, tell the medical team what was taken.',
      sources: ['glidepath'],
    },
    {
      kind: 'ask',
      text: 'Nar-Anon and Al-Anon are groups for family and friends. You can go even if nobody else at home does.',
      sources: ['guide'],
    },
    {
      kind: 'ask',
      text: 'A family counselor can help with old hurts. A clinic can point you to one, and to classes for families.',
      sources: ['guide'],
    },
    {
      kind: 'ask',
      text: 'Look after your own sleep, friends and money. It is okay to say no. 988 is there for you, too.',
      sources: ['glidepath'],
    },
  ],
};
