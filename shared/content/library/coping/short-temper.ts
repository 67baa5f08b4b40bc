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
      text: 'A thin skin and quick anger are usual in the first weeks. They say little about who you are.',
      sources: ['guide'],
    },
    {
      kind: 'mind',
      text: 'Leave the room before you answer. Ten minutes are enough for most sparks to go out.',
      sources: ['glidepath'],
      measure: 'waiting',
    },
    {
      kind: 'people',
      text: 'Warn those around you for which days, and agree on a word for “not now”.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'body',
      text: 'Walking fast, cleaning or digging uses up the charge.',
      sources: ['guide', 'glidepath'],
      measure: 'exercise',
    },
    {
      kind: 'get-help',
      text: 'If you fear that you might hurt yourself or somebody, call 988, or 911 where it can’t wait.',
      sources: ['glidepath'],
    },
  ],
};
