import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const howWithdrawalWorks: Topic = {
  title: 'Where the signs come from',
  symptoms: [],
  phases: ['after-cut', 'early'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'happens',
      text: 'Aches, restless legs, poor sleep, an upset gut and hot and cold come from nerves that were held down and now fire too much.',
      sources: ['guide', 'singh'],
    },
    {
      kind: 'happens',
      text: 'Low mood, worry, anger and craving come from messengers of reward that run low for a while, and so does poor focus.',
      sources: ['guide', 'singh'],
    },
    {
      kind: 'happens',
      text: 'First signs come 6 to 12 hours after a missed dose, the worst one to three days after, and the body is mostly through in a week.',
      sources: ['guide'],
    },
    {
      kind: 'happens',
      text: 'Some people have low mood, worry, tiredness or craving for weeks or months. It means healing that takes its time, not failure.',
      sources: ['guide'],
    },
    {
      kind: 'happens',
      text: 'It is much like coming off opioids, and not quite the same: kratom moves more messengers of the brain than they do.',
      sources: ['guide', 'kruegel-grundmann'],
    },
    {
      kind: 'happens',
      text: 'It leaves slowly. Half of it is still in the blood after about two days, after three with daily use. A new level takes over a week to settle.',
      sources: ['huestis'],
    },
  ],
};
