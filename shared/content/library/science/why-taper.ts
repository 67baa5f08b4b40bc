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
      text: 'Kratom acts on the same places in the brain as opioids do. That is why a body that gets it every day comes to depend on it, even though it is sold as natural.',
      sources: ['guide'],
    },
    {
      kind: 'happens',
      text: 'Small cuts give the brain time to adjust. Symptoms stay milder, and there is room for work, sleep and new habits.',
      sources: ['guide'],
    },
    {
      kind: 'happens',
      text: 'Going down slowly makes it less likely that you go back to it. It gives you time to work on why it began.',
      sources: ['guide'],
    },
    {
      kind: 'people',
      text: 'People do better with help from a clinician, and from people close to them.',
      sources: ['guide'],
    },
    {
      kind: 'happens',
      text: 'How hard it is differs a lot from person to person. It depends on how much, how often and how long, and on your health and your genes.',
      sources: ['guide'],
    },
    {
      kind: 'ask',
      text: 'Withdrawal is rarely a danger to life. Still, if you take a lot, many times a day, or have done so for a long time, it is better to have a clinician beside you.',
      sources: ['guide'],
    },
  ],
};
