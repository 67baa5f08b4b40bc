import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const whyTaper: Topic = {
  title: 'Why go down in steps',
  symptoms: [],
  phases: ['after-cut'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'happens',
      text: 'Kratom acts on the same places in the brain as opioids do, which is why a body that has it every day comes to count on it.',
      sources: ['guide'],
    },
    {
      kind: 'happens',
      text: 'Small cuts give the brain time to adjust. They keep the signs weaker, and leave room for work, sleep and new habits.',
      sources: ['guide'],
    },
    {
      kind: 'happens',
      text: 'How hard it is differs a lot between people: how much, how often, how long, and how each body deals with it.',
      sources: ['guide'],
    },
    {
      kind: 'ask',
      text: 'Someone who takes a lot, many times a day, or has done so for years, is better off with a clinician at their side.',
      sources: ['guide'],
    },
  ],
};
