import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const sleep: Topic = {
  title: 'Trouble sleeping',
  symptoms: ['trouble-sleeping', 'restlessness'],
  phases: ['after-cut', 'early', 'subacute', 'extended'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'happens',
      text: 'Short, broken nights are common at first. Sleep comes back bit by bit over weeks two to four, and later for some people.',
      sources: ['guide'],
    },
    {
      kind: 'body',
      text: 'Go to bed and get up at the same time, even after a bad night. If you work nights, keep the hours that fit your shifts.',
      sources: ['guide', 'glidepath'],
      measure: 'sleep-routine',
    },
    {
      kind: 'body',
      text: 'Skip caffeine after noon, and screens in the last hour before bed.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'body',
      text: 'A cool, dark room helps, with layers you can take off when you sweat.',
      sources: ['guide'],
      measure: 'quiet-room',
    },
    {
      kind: 'mind',
      text: 'If you lie awake for long, get up, sit somewhere dim and do something dull. Rest counts too.',
      sources: ['glidepath'],
    },
    {
      kind: 'natural',
      text: 'Some people try melatonin, or a cup of chamomile tea.',
      sources: ['guide'],
      cautions: ['supplements'],
    },
    {
      kind: 'natural',
      text: 'Some use passionflower for worry at night.',
      sources: ['guide'],
      cautions: ['supplements'],
    },
    {
      kind: 'ask',
      text: 'If nights stay this bad, talk with a doctor. One thing that may come up is a sleep aid for a short time.',
      sources: ['guide'],
      cautions: ['sedatives'],
    },
    {
      kind: 'get-help',
      text: 'If you have hardly slept for days and see or hear things that are not there, see a doctor today.',
      sources: ['glidepath'],
    },
  ],
};
