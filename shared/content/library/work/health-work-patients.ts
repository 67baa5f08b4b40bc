import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const healthWorkPatients: Topic = {
  title: 'How you are doing, and your patients',
  symptoms: ['fatigue', 'trouble-concentrating', 'forgetfulness'],
  phases: [],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'happens',
      text: 'Withdrawal and short sleep slow the hands and cloud the mind. Tired people are poor judges of how they are doing.',
      sources: ['guide', 'niosh-nurses'],
    },
    {
      kind: 'happens',
      text: 'Being awake for 17 hours has been compared to a blood alcohol level of 0.05 percent, and 24 hours to 0.10 percent.',
      sources: ['niosh-nurses'],
    },
    {
      kind: 'ask',
      text: 'Plan cuts so the two or three rough days after them fall on days off.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'people',
      text: 'Calling in sick is honest when you are not well. You don’t have to say why, though a doctor’s note may be asked for.',
      sources: ['glidepath'],
    },
    {
      kind: 'get-help',
      text: 'If you made a mistake at work, report it at once for the patient’s sake, and call a lawyer the same day.',
      sources: ['glidepath'],
    },
  ],
};
