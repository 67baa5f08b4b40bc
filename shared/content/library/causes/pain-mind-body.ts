import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const painMindBody: Topic = {
  title: 'Pain: what helps through the mind',
  symptoms: ['pain'],
  phases: ['subacute', 'extended'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'mind',
      text: 'Mindfulness does not take pain away. It can change how much it bothers you.',
      sources: ['guide'],
    },
    {
      kind: 'mind',
      text: 'Biofeedback shows on a screen how tense you are, so you can learn to relax.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'mind',
      text: 'Cognitive behavioral therapy for pain helps with fear of moving and with bad days.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'mind',
      text: 'Stress turns pain up. What calms you can turn it down a little.',
      sources: ['guide'],
    },
  ],
};
