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
      text: 'Feeling flat or sad is common while the brain adjusts. Mood can get worse before it gets better, and go up and down for weeks.',
      sources: ['guide'],
    },
    {
      kind: 'body',
      text: 'Get some exercise each day, and some daylight in the morning.',
      sources: ['guide'],
      measure: 'exercise',
    },
    {
      kind: 'mind',
      text: 'Put off big decisions. What looks hopeless this week may look different in three.',
      sources: ['guide'],
    },
    {
      kind: 'people',
      text: 'Tell one person how you really are. Just being with someone counts, even without talking.',
      sources: ['guide'],
      measure: 'talking',
    },
    {
      kind: 'natural',
      text: 'Some people are low on vitamin D, which comes from daylight and food. A blood test can tell. Some take it as a pill.',
      sources: ['guide', 'glidepath'],
      cautions: ['supplements'],
    },
    {
      kind: 'ask',
      text: 'If low mood lasts two weeks, a doctor or therapist can look for what else is behind it.',
      sources: ['guide'],
    },
    {
      kind: 'get-help',
      text: 'If you have thoughts of not wanting to live, call or text 988 now, day or night. If you might act on them, call 911.',
      sources: ['guide'],
    },
  ],
};
