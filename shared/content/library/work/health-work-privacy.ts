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
      text: 'Two federal rules, HIPAA and 42 CFR Part 2, protect the records that doctors and treatment programs keep. Part 2 covers substance use programs that get federal help.',
      sources: ['part-2', 'glidepath'],
    },
    {
      kind: 'happens',
      text: 'They do not cover a private journal on your own computer. Its password keeps others out, but a court can still demand it.',
      sources: ['glidepath'],
    },
    {
      kind: 'happens',
      text: 'They have limits too. An emergency, a court order, or your own signed consent can open a record.',
      sources: ['part-2'],
    },
    {
      kind: 'happens',
      text: 'Once a page is printed or saved without a password, this journal no longer protects it.',
      sources: ['glidepath'],
    },
    {
      kind: 'ask',
      text: 'If you would get care where you work, ask who can open your chart, and if you can go somewhere else.',
      sources: ['glidepath'],
    },
    {
      kind: 'ask',
      text: 'If you pay for care yourself, you can ask that your insurer not be told. Ask what the bill and the mail will say.',
      sources: ['glidepath'],
    },
  ],
};
