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
      text: 'With pain that lasts, ask what else can treat it before the first cut, not after.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'ask',
      text: 'With an illness of the mind, ask whether your medicine should change while you come down.',
      sources: ['guide'],
    },
    {
      kind: 'ask',
      text: 'With several medicines, a pharmacist can look at how they act on each other. Name kratom too. It is free to ask.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'happens',
      text: 'Kratom can change how the body breaks down other medicines. So coming off it can change how they act.',
      sources: ['glidepath'],
    },
  ],
};
