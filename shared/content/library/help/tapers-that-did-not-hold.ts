import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const tapersThatDidNotHold: Topic = {
  title: 'When tapers did not hold',
  symptoms: ['craving'],
  phases: ['after-cut', 'early', 'subacute'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'happens',
      text: 'Two or more tapers that did not hold tell you about the help there was. They tell nothing about your will.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'ask',
      text: 'Ask what stood in the way: pain, sleep, mood, stress at home, cuts that were too large. Some of it can be treated on its own.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'ask',
      text: 'More help than last time is the point: somebody who sees you each week, a group, a program, or a doctor who knows withdrawal.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'mind',
      text: 'Write down what held the longest last time. Start there.',
      sources: ['glidepath'],
    },
  ],
};
