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
      text: 'The gut has to find its own pace again. It mostly does so within the first week.',
      sources: ['guide'],
    },
    {
      kind: 'body',
      text: 'Small sips, often: water, broth, or a drink with salts and sugar. Losing more than you drink is what makes this dangerous.',
      sources: ['guide'],
      measure: 'fluids',
    },
    {
      kind: 'body',
      text: 'Plain food sits best: rice, toast, bananas, potatoes, soup.',
      sources: ['guide'],
      measure: 'food',
    },
    {
      kind: 'body',
      text: 'For bad days there are medicines against diarrhea and against nausea.',
      sources: ['guide'],
      cautions: ['anti-diarrheal'],
    },
    {
      kind: 'natural',
      text: 'Yogurt or a probiotic may help the gut settle later on.',
      sources: ['guide'],
      cautions: ['supplements'],
    },
    {
      kind: 'get-help',
      text: 'Nothing stays down for 12 hours, you pass very little water, or you feel faint when you stand: see a doctor today.',
      sources: ['guide', 'glidepath'],
    },
  ],
};
