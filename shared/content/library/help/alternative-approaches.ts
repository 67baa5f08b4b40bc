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
      text: 'Some try acupuncture for craving and unrest. Studies of it for withdrawal are few and mixed.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'natural',
      text: 'Massage can loosen tight muscles and calm the nerves for some hours.',
      sources: ['guide'],
    },
    {
      kind: 'natural',
      text: 'Chiropractic care is sought out for back and neck. Say first if you have weak bones or numb limbs.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'natural',
      text: 'Advice on food can help after weeks of eating little. Look for a registered dietitian.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'ask',
      text: 'None of it replaces medical care. Tell each of them what you take, and be wary of anyone who sells you pills.',
      sources: ['glidepath'],
    },
  ],
};
