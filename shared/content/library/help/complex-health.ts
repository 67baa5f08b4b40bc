import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const complexHealth: Topic = {
  title: 'When your health needs more than a plan',
  symptoms: ['pain'],
  phases: ['after-cut'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'ask',
      text: 'If you have long-term pain, ask what else can treat it before the first cut, not after.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'ask',
      text: 'If you have a mental illness, ask whether your medicine needs to change while you taper.',
      sources: ['guide'],
    },
    {
      kind: 'ask',
      text: 'If you take several medicines, a pharmacist can check how they act together. Mention kratom too. It is free to ask.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'happens',
      text: 'Kratom can change how the body breaks down other medicines. So they may act differently as you come off it.',
      sources: ['glidepath'],
    },
  ],
};
