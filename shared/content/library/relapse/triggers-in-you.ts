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
      text: 'Feeling sad, worried, bored, lonely or angry can set off a craving. So can joy: a party can be as risky as a fight.',
      sources: ['guide'],
    },
    {
      kind: 'mind',
      text: 'Name the feeling, rate it from 0 to 10, and wait for it to change.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'happens',
      text: 'The body can be a trigger, too: pain, a bad night, or feeling unwell.',
      sources: ['guide'],
    },
    {
      kind: 'people',
      text: 'If you are lonely, call someone before it gets hard. Short calls count.',
      sources: ['guide', 'glidepath'],
    },
  ],
};
