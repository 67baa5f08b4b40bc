import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const healthWorkPatients: Topic = {
  title: 'Your state and your patients',
  symptoms: ['fatigue', 'trouble-concentrating', 'forgetfulness'],
  phases: [],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'happens',
      text: 'Withdrawal and short sleep slow the hands and cloud the mind. Those who are tired judge themselves badly.',
      sources: ['guide', 'niosh-nurses'],
    },
    {
      kind: 'happens',
      text: 'Being awake for 17 hours has been compared to a blood alcohol of 0.05 percent, 24 hours to 0.10 percent.',
      sources: ['niosh-nurses'],
    },
    {
      kind: 'ask',
      text: 'Plan cuts so that the two or three rough days fall on days off.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'people',
      text: 'Calling in sick is honest when you are not well. You owe no one the details.',
      sources: ['glidepath'],
    },
    {
      kind: 'get-help',
      text: 'If you made a mistake at work, tell it at once for the patient’s sake, and call a lawyer the same day.',
      sources: ['glidepath'],
    },
  ],
};
