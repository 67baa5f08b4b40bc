import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const livingWithPain: Topic = {
  title: 'If you took it for pain',
  symptoms: ['pain'],
  phases: ['after-cut', 'extended'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'happens',
      text: 'Coming down can make pain louder for some weeks. A slower plan and smaller cuts leave more room for it.',
      sources: ['guide'],
    },
    {
      kind: 'ask',
      text: 'Have the cause looked at again. There may be treatments now that there were not when it began.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'body',
      text: 'Without medicines: physical and occupational therapy, TENS, heat and cold, better chairs and desks, a weight that is easy on joints, sleep.',
      sources: ['guide'],
    },
    {
      kind: 'mind',
      text: 'Mindfulness, biofeedback and therapy for pain change how much it rules the day.',
      sources: ['guide'],
    },
    {
      kind: 'ask',
      text: 'With a doctor: pain medicines that are no opioids, creams, injections, for some an operation.',
      sources: ['guide'],
    },
  ],
};
