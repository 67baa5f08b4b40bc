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
      text: 'Mindfulness does not take pain away. It changes how much room it gets.',
      sources: ['guide'],
    },
    {
      kind: 'mind',
      text: 'Biofeedback shows you on a screen how tense you are, so that you learn to let go.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'mind',
      text: 'Cognitive behavioral therapy for pain works on fear of moving and on bad days.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'mind',
      text: 'Stress turns pain up. Anything that calms you turns it down a little.',
      sources: ['guide'],
    },
  ],
};
