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
      text: 'Many people eat and drink too little in the first days. That makes aches, a foggy head and low mood worse.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'body',
      text: 'Keep water near you all day. After heavy sweating or diarrhea, a drink with salts is better than water alone.',
      sources: ['guide', 'glidepath'],
      measure: 'fluids',
    },
    {
      kind: 'body',
      text: 'Eat small meals often, with some protein in each. The brain needs protein to make its chemical messengers.',
      sources: ['guide', 'glidepath'],
      measure: 'food',
    },
    {
      kind: 'body',
      text: 'Salmon, sardines, walnuts and flax have omega-3 fats. Fruit, peppers and greens have vitamin C and other antioxidants.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'natural',
      text: 'Some people also take B vitamins, vitamin C or omega-3 as pills. Food can give you most of it.',
      sources: ['guide', 'glidepath'],
      cautions: ['supplements'],
    },
    {
      kind: 'natural',
      text: 'Herbs are not safer than medicines just because they are plants. Some, such as ashwagandha, have harmed livers.',
      sources: ['livertox', 'glidepath'],
      cautions: ['supplements'],
    },
    {
      kind: 'ask',
      text: 'A pharmacist can check everything you take for things that don’t mix. Bring the bottles or your list.',
      sources: ['glidepath'],
    },
    {
      kind: 'get-help',
      text: 'Yellow skin or eyes, dark urine, pale stool or pain under the right ribs: see a doctor today, and bring anything new that you take.',
      sources: ['glidepath', 'livertox'],
    },
  ],
};
