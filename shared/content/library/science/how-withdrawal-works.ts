import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const howWithdrawalWorks: Topic = {
  title: 'Where the symptoms come from',
  symptoms: [],
  phases: ['after-cut', 'early'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'happens',
      text: 'Aches, restless legs, poor sleep, an upset gut and hot or cold spells come from nerves that were held down and now fire too much.',
      sources: ['guide', 'singh'],
    },
    {
      kind: 'happens',
      text: 'Low mood, worry, anger, craving and poor focus come from brain messengers that are off balance for a while.',
      sources: ['guide', 'singh'],
    },
    {
      kind: 'happens',
      text: 'The first symptoms often come 6 to 12 hours after a missed dose. They are often worst one to three days after, and most body symptoms ease within a week.',
      sources: ['guide'],
    },
    {
      kind: 'happens',
      text: 'Some people have low mood, worry, tiredness or craving for weeks or months. It means healing takes time. It does not mean you failed.',
      sources: ['guide'],
    },
    {
      kind: 'happens',
      text: 'It is a lot like coming off opioids, but not quite the same. Kratom acts on more of the brain’s messengers.',
      sources: ['guide', 'kruegel-grundmann'],
    },
    {
      kind: 'happens',
      text: 'Kratom leaves the body slowly. Half of its main part is still in the blood after about two days, or about three with daily use. After a cut, it takes over a week to settle at a new level.',
      sources: ['huestis'],
    },
  ],
};
