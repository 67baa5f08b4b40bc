import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const medicalSupport: Topic = {
  title: 'What a doctor can offer',
  symptoms: [],
  phases: ['after-cut', 'early', 'subacute'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'ask',
      text: 'No medicine is approved by the FDA for coming off kratom. Doctors treat what is hardest: sleep, worry, mood, gut, pain.',
      sources: ['guide'],
    },
    {
      kind: 'ask',
      text: 'Classes that may come up: medicines against nausea or diarrhea, pain relievers that are no opioids, medicines for blood pressure, for sleep, for worry for a short time, for depression.',
      sources: ['guide'],
    },
    {
      kind: 'ask',
      text: 'Useful questions: What is it for? How long? How does it go with what I take now? What should I watch for?',
      sources: ['glidepath'],
    },
  ],
};
