import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const medicalSupport: Topic = {
  title: 'What a doctor can offer',
  symptoms: ['anxiety', 'trouble-sleeping', 'low-mood'],
  phases: ['after-cut', 'early', 'subacute'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'ask',
      text: 'No medicine is approved by the FDA for coming off kratom. Doctors treat what is hardest.',
      sources: ['guide'],
    },
    {
      kind: 'ask',
      text: 'For strong worry, a doctor may bring up a calming medicine for a short time. Ask how long, and how to come off it again.',
      sources: ['guide', 'glidepath'],
      cautions: ['sedatives'],
    },
    {
      kind: 'ask',
      text: 'For sleep that stays away for weeks, there are sleep aids and a kind of talk therapy for sleep. Ask about both.',
      sources: ['guide', 'glidepath'],
      cautions: ['sedatives'],
    },
    {
      kind: 'ask',
      text: 'For low mood that stays or gets worse, a doctor may bring up a medicine for depression. It takes weeks to act.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'ask',
      text: 'Some doctors bring up opioid treatment medicines, such as buprenorphine. Ask what speaks for and against it in your case.',
      sources: ['glidepath'],
    },
    {
      kind: 'ask',
      text: 'Useful with each: What is it for? How long? How does it go with what I take now? What should I watch for?',
      sources: ['glidepath'],
    },
  ],
};
