import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const tired: Topic = {
  title: 'No energy',
  symptoms: ['fatigue'],
  phases: ['after-cut', 'early', 'subacute'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'happens',
      text: 'Tiredness is common and often outlasts the other signs of the body. Energy tends to come back slowly from the second week on.',
      sources: ['guide'],
    },
    {
      kind: 'body',
      text: 'One short walk in daylight does more than a long plan for a workout.',
      sources: ['guide'],
      measure: 'walking',
    },
    {
      kind: 'body',
      text: 'Eat some protein at each meal, such as eggs, beans, fish or yogurt.',
      sources: ['guide'],
      measure: 'food',
    },
    {
      kind: 'mind',
      text: 'Choose the one thing that must be done today. The rest may wait.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'natural',
      text: 'B vitamins and omega-3 fats are named as support for nerves and mood. A blood test can show whether you lack any.',
      sources: ['guide', 'glidepath'],
      cautions: ['supplements'],
    },
    {
      kind: 'natural',
      text: 'Rhodiola is used by some for energy. How well it works is not well known.',
      sources: ['guide', 'glidepath'],
      cautions: ['supplements'],
    },
    {
      kind: 'get-help',
      text: 'So weak that you can’t look after yourself for more than two days: call a doctor today.',
      sources: ['guide'],
    },
  ],
};
