import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const tapersThatDidNotHold: Topic = {
  title: 'When earlier tapers did not last',
  symptoms: ['craving'],
  phases: ['after-cut', 'early', 'subacute'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'happens',
      text: 'If two or more tapers did not last, that says something about the help you had. It says nothing about your willpower.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'ask',
      text: 'Ask what got in the way: pain, sleep, mood, stress at home, cuts that were too large. Some of that can be treated on its own.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'ask',
      text: 'Get more help than last time: someone you see each week, a group, a program, or a doctor who knows withdrawal.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'mind',
      text: 'Write down what worked longest last time. Start there.',
      sources: ['glidepath'],
    },
  ],
};
