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
      text: 'Tiredness is common and often lasts longer than other body symptoms. Energy tends to come back slowly from the second week on.',
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
      text: 'Choose the one thing that must be done today. The rest can wait.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'natural',
      text: 'Some people take B vitamins or omega-3 fats for nerves and mood. A blood test can show if you are low on some vitamins.',
      sources: ['guide', 'glidepath'],
      cautions: ['supplements'],
    },
    {
      kind: 'natural',
      text: 'Some people use rhodiola for energy. No one knows well how much it helps.',
      sources: ['guide', 'glidepath'],
      cautions: ['supplements'],
    },
    {
      kind: 'get-help',
      text: 'If you have been too weak to look after yourself for more than two days, call a doctor today.',
      sources: ['guide'],
    },
  ],
};
