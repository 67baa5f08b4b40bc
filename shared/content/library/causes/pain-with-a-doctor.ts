import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const painWithADoctor: Topic = {
  title: 'Pain: what a doctor can offer',
  symptoms: ['pain'],
  phases: ['after-cut', 'extended'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'ask',
      text: 'Pain medicines that are no opioids, with somebody who watches over them.',
      sources: ['guide'],
      cautions: ['pain-relievers'],
    },
    {
      kind: 'ask',
      text: 'Creams, gels and patches for one sore place. Less of it gets into the blood.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'ask',
      text: 'Injections for some kinds of pain, such as in a joint or near a nerve.',
      sources: ['guide'],
    },
    {
      kind: 'ask',
      text: 'An operation helps in a few cases. Ask for a second opinion.',
      sources: ['guide', 'glidepath'],
    },
  ],
};
