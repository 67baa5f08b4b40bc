import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const painWithoutMedicine: Topic = {
  title: 'Pain: what helps without medicine',
  symptoms: ['pain', 'muscle-aches'],
  phases: ['after-cut', 'subacute', 'extended'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'body',
      text: 'Physical therapy can make joints and muscles stronger. It takes weeks, so start early.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'body',
      text: 'Occupational therapy teaches you how to do daily tasks with less pain.',
      sources: ['guide'],
    },
    {
      kind: 'body',
      text: 'A TENS unit sends small electric pulses through the skin where it hurts. Ask a doctor first if you have a pacemaker, have had seizures, or are pregnant.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'body',
      text: 'Heat or cold on the sore spot for 10 to 20 minutes, with a cloth between. Use what feels better.',
      sources: ['guide', 'glidepath'],
      cautions: ['heat'],
    },
  ],
};
