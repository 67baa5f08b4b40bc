import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const lowMood: Topic = {
  title: 'Low mood',
  symptoms: ['low-mood'],
  phases: ['after-cut', 'early', 'subacute', 'extended'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'happens',
      text: 'Feeling flat or sad is part of what happens when the brain goes without. It can dip before it lifts, and go up and down for weeks.',
      sources: ['guide'],
    },
    {
      kind: 'body',
      text: 'Move a little each day and get light on your face in the morning.',
      sources: ['guide'],
      measure: 'exercise',
    },
    {
      kind: 'mind',
      text: 'Put off big decisions. What looks hopeless this week may look otherwise in three.',
      sources: ['guide'],
    },
    {
      kind: 'people',
      text: 'Tell one person how it really is. Being with somebody counts, also without talk.',
      sources: ['guide'],
      measure: 'talking',
    },
    {
      kind: 'natural',
      text: 'Some people are low on vitamin D, which daylight and food give. A blood test can tell.',
      sources: ['guide', 'glidepath'],
      cautions: ['supplements'],
    },
    {
      kind: 'ask',
      text: 'If it stays dark for two weeks, a doctor or therapist can look for what else is behind it.',
      sources: ['guide'],
    },
    {
      kind: 'get-help',
      text: 'Thoughts of not wanting to live are a reason to call or text 988 now, by day or night. If you might act on them, call 911.',
      sources: ['guide'],
    },
  ],
};
