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
    { kind: 'mind', text: 'Write lists and set reminders. Paper remembers for you.', sources: ['guide'] },
    { kind: 'mind', text: 'Sign nothing and decide nothing big in the first week.', sources: ['guide'] },
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
