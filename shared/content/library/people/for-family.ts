import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const forFamily: Topic = {
  title: 'For family and friends',
  symptoms: [],
  phases: ['after-cut', 'early', 'extended'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'happens',
      text: 'Withdrawal is real and makes people short, tired and sad for weeks. It is not aimed at you.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'people',
      text: 'What helps: ask “What do you need today?”, cook, drive, walk along. What doesn’t: counting, searching, preaching.',
      sources: ['glidepath'],
    },
    {
      kind: 'people',
      text: 'Learn about it, and look after yourself. Nar-Anon and Al-Anon are there for those close by.',
      sources: ['guide'],
    },
    {
      kind: 'get-help',
      text: 'Call 911 for a seizure, slow breathing or somebody who won’t wake up. Call 988 together for thoughts of suicide.',
      sources: ['guide', 'glidepath'],
    },
  ],
};
