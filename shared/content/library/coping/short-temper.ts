import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const shortTemper: Topic = {
  title: 'Short temper',
  symptoms: ['irritability'],
  phases: ['after-cut', 'early', 'subacute'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'happens',
      text: 'Being touchy and quick to anger is common in the first weeks. It says little about who you are.',
      sources: ['guide'],
    },
    {
      kind: 'mind',
      text: 'Leave the room before you answer. Ten minutes is often enough to cool down.',
      sources: ['glidepath'],
      measure: 'waiting',
    },
    {
      kind: 'people',
      text: 'Tell the people around you which days may be hard, and agree on a word for “not now”.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'body',
      text: 'A fast walk, cleaning or yard work can burn off anger.',
      sources: ['guide', 'glidepath'],
      measure: 'exercise',
    },
    {
      kind: 'get-help',
      text: 'If you are afraid you might hurt yourself or someone else, call 988, or 911 if it can’t wait.',
      sources: ['glidepath'],
    },
  ],
};
