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
      text: 'Whether you have to tell depends on your state, your license and your contract. There is no one answer for everyone.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'ask',
      text: 'Before you report yourself, talk to a lawyer who knows license law: your own, not your employer’s. With few limits, what you tell your own lawyer stays private.',
      sources: ['glidepath'],
    },
    {
      kind: 'ask',
      text: 'A question on a form needs a true answer. Read the exact words with a lawyer: some ask only about what affects your work now.',
      sources: ['glidepath'],
    },
    {
      kind: 'people',
      text: 'You can ask for lighter duty or days off for a health reason. Often you don’t have to name it, and your own doctor can write the note.',
      sources: ['glidepath'],
    },
    {
      kind: 'people',
      text: 'A coworker can be a friend, and may also have a duty to report. Think of that before you tell.',
      sources: ['guide', 'glidepath'],
    },
  ],
};
