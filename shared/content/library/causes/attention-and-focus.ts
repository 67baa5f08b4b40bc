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
      text: 'Focus and memory may get worse for a while before they get better, more so with ADHD.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'ask',
      text: 'School or work can often give you more time or a quiet place. You can ask without giving every detail.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'ask',
      text: 'A doctor can review any medicine you take for focus. Some of them, like kratom, make the heart work harder, so mention both.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'mind',
      text: 'Timers, lists and doing one task at a time help right away. There is also training for memory and focus: ask about it.',
      sources: ['guide', 'glidepath'],
    },
  ],
};
