import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const howItActs: Topic = {
  title: 'What kratom does in the brain',
  symptoms: [],
  phases: ['after-cut'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'happens',
      text: 'Its two best known parts are mitragynine, which turns the opioid switch on halfway, and 7-hydroxymitragynine, which turns it on much more.',
      sources: ['guide', 'kruegel-grundmann'],
    },
    {
      kind: 'happens',
      text: 'Other messengers of the brain are moved as well: those of mood, drive and calm. That is why so many things feel off without it.',
      sources: ['guide', 'kruegel-grundmann'],
    },
    {
      kind: 'happens',
      text: 'With daily use the brain turns its own receivers down, so the same amount does less. What it did for the mood often fades first.',
      sources: ['guide'],
    },
    {
      kind: 'happens',
      text: 'This begins within days. After two to four weeks of daily use most bodies count on it; after two or three months firmly.',
      sources: ['guide'],
    },
  ],
};
