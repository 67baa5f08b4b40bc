import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const groups: Topic = {
  title: 'Groups',
  symptoms: [],
  phases: ['subacute', 'extended', 'long-term'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'people',
      text: 'Some groups are for kratom alone, mostly online. Others take everybody: Narcotics Anonymous, SMART Recovery, Refuge Recovery.',
      sources: ['guide'],
    },
    {
      kind: 'people',
      text: 'They differ a lot. Try three before you decide. You may listen only.',
      sources: ['glidepath'],
    },
    {
      kind: 'people',
      text: 'In an online group use a name that is not yours, and no computer of your employer.',
      sources: ['glidepath'],
    },
  ],
};
