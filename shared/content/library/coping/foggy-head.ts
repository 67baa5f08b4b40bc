import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const foggyHead: Topic = {
  title: 'Foggy head',
  symptoms: ['trouble-concentrating', 'forgetfulness'],
  phases: ['after-cut', 'early', 'subacute'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'happens',
      text: 'Thinking and memory run slow for a while and come back, mostly within weeks.',
      sources: ['guide'],
    },
    {
      kind: 'mind',
      text: 'Cut a task into steps so small that each takes five minutes.',
      sources: ['guide'],
    },
    {
      kind: 'mind',
      text: 'Do one thing at a time, and put the phone in another room.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'mind',
      text: 'Write lists and set reminders. Paper remembers for you.',
      sources: ['guide'],
      measure: 'writing',
    },
    { kind: 'mind', text: 'Sign nothing and decide nothing big in the first week.', sources: ['guide'] },
    {
      kind: 'mind',
      text: 'Be as patient with your head as with a sprained foot. It is healing.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'people',
      text: 'At work, ask for simpler tasks, or for a second look at what must be right.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'get-help',
      text: 'Sudden confusion, or not knowing where you are, is no usual fog: call 911.',
      sources: ['glidepath'],
    },
  ],
};
