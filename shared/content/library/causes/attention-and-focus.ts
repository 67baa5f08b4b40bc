import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const attentionAndFocus: Topic = {
  title: 'If focus was always hard',
  symptoms: ['trouble-concentrating'],
  phases: ['early', 'subacute'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'happens',
      text: 'Thinking may get worse for a while before it gets better, more so with ADHD.',
      sources: ['guide'],
    },
    {
      kind: 'ask',
      text: 'School or work can often give more time or a quiet place. A doctor can look at your medicines.',
      sources: ['guide'],
    },
    {
      kind: 'mind',
      text: 'Training of memory and focus exists, and so do plain timers and lists.',
      sources: ['guide'],
    },
  ],
};
