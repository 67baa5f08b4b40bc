import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const stomach: Topic = {
  title: 'Nausea, cramps and diarrhea',
  symptoms: ['nausea', 'vomiting', 'diarrhea', 'stomach-cramps'],
  phases: ['after-cut', 'early'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'happens',
      text: 'The gut has to find its own pace again. It mostly does within the first week.',
      sources: ['guide'],
    },
    {
      kind: 'body',
      text: 'Take small sips often: water, broth, or a drink with salts and sugar. It gets dangerous when you lose more than you drink.',
      sources: ['guide'],
      measure: 'fluids',
    },
    {
      kind: 'body',
      text: 'Plain food is easiest on the stomach: rice, toast, bananas, potatoes, soup.',
      sources: ['guide'],
      measure: 'food',
    },
    {
      kind: 'body',
      text: 'For bad days, there are medicines for diarrhea and for nausea to ask about.',
      sources: ['guide'],
      cautions: ['anti-diarrheal'],
    },
    {
      kind: 'natural',
      text: 'Some people try yogurt or a probiotic to help the gut settle later on.',
      sources: ['guide'],
      cautions: ['supplements'],
    },
    {
      kind: 'get-help',
      text: 'See a doctor today if nothing stays down for 12 hours, you pass very little urine, you see blood, or you feel faint when you stand. If you faint or feel confused, call 911.',
      sources: ['guide', 'glidepath'],
    },
  ],
};
