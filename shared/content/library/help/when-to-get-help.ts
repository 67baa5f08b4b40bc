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
      text: 'Call 911 now for a seizure, very slow breathing, a collapse, chest pain, or thoughts of suicide that you might act on. For any thoughts of suicide, call or text 988.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'get-help',
      text: 'See a doctor the same day if nothing stays down, for a fever above 101 °F (38.3 °C), shaking that won’t stop, very low mood, or more than two days in which you can’t manage.',
      sources: ['guide'],
    },
    {
      kind: 'ask',
      text: 'Ask soon about long-term pain, a mental illness, taking several medicines, or two tapers that did not last. Each is a reason for more help, and none is a reason for shame.',
      sources: ['guide'],
    },
    {
      kind: 'ask',
      text: 'Ask for help, too, if it has caused trouble at work, with money, with the law, or with people close to you.',
      sources: ['guide'],
    },
  ],
};
