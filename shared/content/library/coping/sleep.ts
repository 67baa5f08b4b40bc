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
      text: 'Short and broken nights are usual at first. Sleep comes back bit by bit over weeks two to four, for some people later.',
      sources: ['guide'],
    },
    {
      kind: 'body',
      text: 'Go to bed and get up at the same time, also after a bad night. On night shifts, keep the hours of your own day.',
      sources: ['guide', 'glidepath'],
      measure: 'sleep-routine',
    },
    {
      kind: 'body',
      text: 'Leave out coffee from noon on, and screens in the last hour.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'body',
      text: 'A cool, dark room and layers that you can take off help with sweats and chills.',
      sources: ['guide'],
      measure: 'quiet-room',
    },
    {
      kind: 'mind',
      text: 'If you lie awake for long, get up, sit somewhere dim and do something dull. Rest counts, too.',
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
      text: 'Passionflower is used for worry at night, too.',
      sources: ['guide'],
      cautions: ['supplements'],
    },
    {
      kind: 'ask',
      text: 'Nights that stay this bad are worth a talk with a doctor. A sleep aid for a short time is one thing that can come up.',
      sources: ['guide'],
      cautions: ['sedatives'],
    },
    {
      kind: 'get-help',
      text: 'Days without sleep together with seeing or hearing things that are not there need a doctor today.',
      sources: ['glidepath'],
    },
  ],
};
