import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const attentionAndFocus: Topic = {
  title: 'If focus was always hard',
  symptoms: ['trouble-concentrating', 'forgetfulness'],
  phases: ['early', 'subacute'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'happens',
      text: 'Thinking may get worse for a while before it gets better, more so with ADHD.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'ask',
      text: 'School or work can often give more time or a quiet place. You can ask without saying why in detail.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'ask',
      text: 'A doctor can look at your medicines for focus. Some stimulants and kratom both push the heart, so name both.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'mind',
      text: 'Memory and focus can be trained. Timers, lists and one task at a time help at once.',
      sources: ['guide', 'glidepath'],
    },
  ],
};
