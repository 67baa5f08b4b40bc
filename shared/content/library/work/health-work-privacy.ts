import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const healthWorkPrivacy: Topic = {
  title: 'What protects your privacy, and what does not',
  symptoms: [],
  phases: [],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'happens',
      text: 'Federal rules, HIPAA and 42 CFR Part 2, guard records that doctors and treatment programs keep. Part 2 covers programs for substance use with federal help.',
      sources: ['part-2', 'glidepath'],
    },
    {
      kind: 'happens',
      text: 'They do not cover a private journal on your own computer. Its lock keeps others out, but a court can still demand it.',
      sources: ['glidepath'],
    },
    {
      kind: 'happens',
      text: 'They have limits too: an emergency, a court order, or your own signed consent can open a record.',
      sources: ['part-2'],
    },
    {
      kind: 'happens',
      text: 'Once a page is printed or saved without a password, the lock of this journal is off for that page.',
      sources: ['glidepath'],
    },
    {
      kind: 'ask',
      text: 'If you are seen where you work, ask who can open your chart, and whether you may be seen elsewhere.',
      sources: ['glidepath'],
    },
    {
      kind: 'ask',
      text: 'Paying yourself keeps an insurer out of it. Ask what the bill and the mail will say.',
      sources: ['glidepath'],
    },
  ],
};
