import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const healthWorkDisclosure: Topic = {
  title: 'Telling work, or not',
  symptoms: [],
  phases: [],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'happens',
      text: 'Whether you must tell depends on your state, your license and your contract. Nobody can answer it in general.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'ask',
      text: 'Talk to a lawyer who knows license law before you report yourself. That talk is protected.',
      sources: ['glidepath'],
    },
    {
      kind: 'ask',
      text: 'A question on a form needs a true answer. Read the exact words with the lawyer: some ask only about what affects your work now.',
      sources: ['glidepath'],
    },
    {
      kind: 'people',
      text: 'You can ask for lighter duty or days off for a health matter, without naming it. Your own doctor can write the note.',
      sources: ['glidepath'],
    },
    {
      kind: 'people',
      text: 'A colleague can be a friend, and may also have a duty to report. Think of that before you tell.',
      sources: ['guide', 'glidepath'],
    },
  ],
};
