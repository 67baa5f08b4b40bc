import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const runnyNose: Topic = {
  title: 'Runny nose and watering eyes',
  symptoms: ['runny-nose'],
  phases: ['after-cut', 'early'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'happens',
      text: 'It feels like a cold and clears up within days.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'body',
      text: 'Warm drinks, a steamy shower and soft tissues can help.',
      sources: ['glidepath'],
      cautions: ['heat'],
    },
    {
      kind: 'ask',
      text: 'Allergy pills that make you sleepy can slow breathing, as calming medicines do. Ask a pharmacist what else there is.',
      sources: ['glidepath'],
      cautions: ['sedatives'],
    },
  ],
};
