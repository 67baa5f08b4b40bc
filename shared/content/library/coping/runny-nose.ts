import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const runnyNose: Topic = {
  title: 'Runny nose and watering eyes',
  symptoms: ['runny-nose'],
  phases: ['after-cut', 'early'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    { kind: 'happens', text: 'It feels like a cold and goes within days.', sources: ['guide', 'glidepath'] },
    {
      kind: 'body',
      text: 'Warm drinks, steam from a bowl, soft tissues.',
      sources: ['glidepath'],
      cautions: ['heat'],
    },
    {
      kind: 'ask',
      text: 'Allergy pills that make you sleepy count as calming medicines. A pharmacist can name others.',
      sources: ['glidepath'],
      cautions: ['sedatives'],
    },
  ],
};
