import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const whenToGetHelp: Topic = {
  title: 'When to get medical help',
  symptoms: [],
  phases: ['after-cut', 'early'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'get-help',
      text: 'At once: thoughts of killing yourself with a way to do it, a seizure, breathing that slows, chest pain. Call 911, or 988 for thoughts of suicide.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'get-help',
      text: 'The same day: nothing stays down, fever above 101 °F, shaking that won’t stop, low mood that scares you, two days in which you can’t manage.',
      sources: ['guide'],
    },
    {
      kind: 'ask',
      text: 'Soon: long-term pain, a mental illness, several medicines, or two tapers that did not hold. Each is a reason for more help, none for shame.',
      sources: ['guide'],
    },
    {
      kind: 'ask',
      text: 'Also when work, money, the law or those close to you have come into trouble through it.',
      sources: ['guide'],
    },
  ],
};
