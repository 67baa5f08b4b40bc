import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const eatingAndDrinking: Topic = {
  title: 'Eating and drinking through it',
  symptoms: [],
  phases: ['after-cut', 'early', 'subacute', 'extended'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'happens',
      text: 'Many people eat and drink too little in the first days, which makes the aches, the fog and the mood worse.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'body',
      text: 'Have a glass of water by you all day. After sweats or diarrhea, a drink with salts is better than water alone.',
      sources: ['guide', 'glidepath'],
      measure: 'fluids',
    },
    {
      kind: 'body',
      text: 'Small meals, often, with some protein in each: the brain builds its messengers from it.',
      sources: ['guide', 'glidepath'],
      measure: 'food',
    },
    {
      kind: 'body',
      text: 'Fat fish, walnuts or flax have omega-3 fats. Fruit, peppers and greens have vitamin C.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'natural',
      text: 'Some people add B vitamins, vitamin C or omega-3 as pills. Food gives most of it.',
      sources: ['guide', 'glidepath'],
      cautions: ['supplements'],
    },
    {
      kind: 'natural',
      text: 'Herbs are no milder than medicines because they grow. Some, such as ashwagandha, have harmed livers.',
      sources: ['livertox', 'glidepath'],
      cautions: ['supplements'],
    },
    {
      kind: 'ask',
      text: 'A pharmacist can look over all you take for what doesn’t go together. Bring the bottles or your list.',
      sources: ['glidepath'],
    },
    {
      kind: 'get-help',
      text: 'Yellow skin or eyes, dark urine or pain under the right ribs: see a doctor today, and bring what is new.',
      sources: ['glidepath', 'livertox'],
    },
  ],
};
