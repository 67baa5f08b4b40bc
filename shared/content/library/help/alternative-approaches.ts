import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const alternativeApproaches: Topic = {
  title: 'Acupuncture, massage and the like',
  symptoms: ['muscle-aches', 'restless-legs', 'craving'],
  phases: ['early', 'subacute', 'extended'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'natural',
      text: 'Some people try acupuncture for cravings and other withdrawal symptoms. There are few studies, with mixed results.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'natural',
      text: 'Massage can loosen tight muscles and calm you for some hours.',
      sources: ['guide'],
    },
    {
      kind: 'natural',
      text: 'Some people see a chiropractor for back or neck pain. If you have weak bones or numbness, say so first.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'natural',
      text: 'Advice on eating can help after weeks of poor appetite. Look for a registered dietitian.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'ask',
      text: 'None of this replaces medical care. Tell each of them what you take, and be wary of anyone who tries to sell you pills.',
      sources: ['glidepath'],
    },
  ],
};
