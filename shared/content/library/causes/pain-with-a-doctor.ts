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
      text: 'Pain medicines that are not opioids, with a doctor who keeps an eye on them.',
      sources: ['guide'],
      cautions: ['pain-relievers'],
    },
    {
      kind: 'ask',
      text: 'Creams, gels and patches for one sore spot. Less of the medicine gets into the blood.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'ask',
      text: 'Shots for some kinds of pain, such as into a joint or near a nerve.',
      sources: ['guide'],
    },
    {
      kind: 'ask',
      text: 'Surgery helps in a few cases. Ask for a second opinion.',
      sources: ['guide', 'glidepath'],
    },
  ],
};
