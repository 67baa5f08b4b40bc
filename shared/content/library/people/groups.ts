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
      text: 'Some groups are just for kratom, mostly online. Some have mentors or sponsors. Others are open to everyone: Narcotics Anonymous, SMART Recovery, Refuge Recovery.',
      sources: ['guide'],
    },
    {
      kind: 'people',
      text: 'They differ a lot. You could try three before you decide. It is fine to just listen.',
      sources: ['glidepath'],
    },
    {
      kind: 'people',
      text: 'In an online group, use a name that is not your own, and don’t use a computer from work.',
      sources: ['glidepath'],
    },
  ],
};
