import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const afterALapse: Topic = {
  title: 'If you took some again',
  symptoms: [],
  phases: ['subacute', 'extended', 'long-term'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'happens',
      text: 'For some people a lapse is part of recovery. It undoes less than it feels like.',
      sources: ['guide'],
    },
    {
      kind: 'get-help',
      text: 'After days or weeks with less, your body can handle less. An amount you were used to can now be too much, more so with alcohol or anything that makes you sleepy. For very slow breathing, or someone who won’t wake up, call 911.',
      sources: ['glidepath'],
    },
    {
      kind: 'mind',
      text: 'Look at it the way a mechanic would: what happened before, what would have helped, what is the next step?',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'mind',
      text: 'Then set a small new goal. The plan can change, too: go slower, or hold for a while.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'ask',
      text: 'A counselor or doctor can go over it with you, and what the plan needs now.',
      sources: ['guide'],
    },
    {
      kind: 'people',
      text: 'Tell someone you trust, or your clinician, today. Ask for a bit more support for a while.',
      sources: ['guide'],
    },
  ],
};
