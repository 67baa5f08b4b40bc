import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const triggersInLife: Topic = {
  title: 'Hard times',
  symptoms: [],
  phases: ['extended', 'long-term'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'happens',
      text: 'Trouble at work, at home or with money, an illness, a surgery: plan for these the way you would for bad weather.',
      sources: ['guide'],
    },
    {
      kind: 'ask',
      text: 'Before surgery, tell the team what you took and when you stopped, so they can plan your pain relief.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'people',
      text: 'Ask for help early. Say what you need in one plain sentence.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'mind',
      text: 'Take one problem at a time, write down three ways to deal with it, and try the easiest.',
      sources: ['guide', 'glidepath'],
    },
  ],
};
