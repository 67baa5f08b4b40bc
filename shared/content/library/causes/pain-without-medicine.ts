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
      text: 'Physical therapy makes joints and muscles strong again. It takes weeks, so begin early.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'body',
      text: 'Occupational therapy shows how to do daily things with less pain.',
      sources: ['guide'],
    },
    {
      kind: 'body',
      text: 'A TENS unit sends small pulses through the skin where it hurts. Ask first if you have a pacemaker or are pregnant.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'body',
      text: 'Warm or cold on the sore spot for fifteen minutes. Use what feels better.',
      sources: ['guide', 'glidepath'],
      cautions: ['heat'],
    },
  ],
};
