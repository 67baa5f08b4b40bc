import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const shame: Topic = {
  title: 'About shame',
  symptoms: ['low-mood'],
  phases: ['early', 'subacute', 'extended'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'mind',
      text: 'Dependence is something that happens in the body. It can be treated, and it says nothing about your worth.',
      sources: ['guide'],
    },
    {
      kind: 'people',
      text: 'Saying it out loud to one person you trust takes much of the weight away.',
      sources: ['guide', 'glidepath'],
    },
  ],
};
