import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const kindsOfTherapy: Topic = {
  title: 'Kinds of talk therapy',
  symptoms: ['low-mood', 'anxiety', 'craving'],
  phases: ['subacute', 'extended', 'long-term'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'people',
      text: 'Cognitive behavioral therapy works on what you think and do when it gets hard. It is one of the most studied kinds.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'people',
      text: 'Counseling looks at what kratom did for you, and at what else can do that.',
      sources: ['guide'],
    },
    {
      kind: 'people',
      text: 'Groups give you company, and people who notice when you stay away.',
      sources: ['guide'],
    },
    {
      kind: 'people',
      text: 'Family therapy can help when relationships have been hurt. It takes only one of you to start.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'ask',
      text: 'On the first call, ask: What does it cost? Are there video visits? What do you write down, and who can see it?',
      sources: ['glidepath'],
    },
  ],
};
