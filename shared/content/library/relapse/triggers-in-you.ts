import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const triggersInYou: Topic = {
  title: 'Feelings',
  symptoms: ['low-mood', 'anxiety', 'irritability'],
  phases: ['subacute', 'extended', 'long-term'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'happens',
      text: 'Sad, worried, bored, lonely or angry are the usual ones. Joy is one, too: a party can be as risky as a fight.',
      sources: ['guide'],
    },
    {
      kind: 'mind',
      text: 'Name the feeling, say how strong it is from 0 to 10, and wait for it to move.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'happens',
      text: 'The body can be a trigger, too: pain, a bad night, or feeling unwell.',
      sources: ['guide'],
    },
    {
      kind: 'people',
      text: 'Lonely? Call before you are in need. Short calls count.',
      sources: ['guide', 'glidepath'],
    },
  ],
};
