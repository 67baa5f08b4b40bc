import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const kindsOfTherapy: Topic = {
  title: 'Kinds of talking help',
  symptoms: ['low-mood', 'anxiety', 'craving'],
  phases: ['subacute', 'extended', 'long-term'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'people',
      text: 'Cognitive behavioral therapy works on what you think and do when it gets hard. It is the one that was studied most.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'people',
      text: 'Counseling looks at what kratom did for you, and at what else can do it.',
      sources: ['guide'],
    },
    {
      kind: 'people',
      text: 'Groups give company and somebody who notices when you stay away.',
      sources: ['guide'],
    },
    {
      kind: 'people',
      text: 'Family therapy helps where ties were hurt. It needs only one of you to begin.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'ask',
      text: 'Ask at the first call: What does it cost? Is there a video visit? What do you write down, and who can see it?',
      sources: ['glidepath'],
    },
  ],
};
