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
      text: 'The FDA has not approved any medicine for coming off kratom. Doctors treat the symptoms that are hardest.',
      sources: ['guide'],
    },
    {
      kind: 'ask',
      text: 'For severe worry, a doctor may bring up a calming medicine for a short time. Ask how long, and how to come off it again.',
      sources: ['guide', 'glidepath'],
      cautions: ['sedatives'],
    },
    {
      kind: 'ask',
      text: 'If you can’t sleep for weeks, there are sleep aids, and a kind of talk therapy for sleep. Ask about both.',
      sources: ['guide', 'glidepath'],
      cautions: ['sedatives'],
    },
    {
      kind: 'ask',
      text: 'If low mood stays or gets worse, a doctor may bring up a medicine for depression. It takes weeks to work.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'ask',
      text: 'Some doctors bring up opioid treatment medicines, such as buprenorphine. Ask about the pros and cons for you.',
      sources: ['glidepath'],
    },
    {
      kind: 'ask',
      text: 'Tell every doctor about kratom first. Naltrexone, or buprenorphine given too early, can bring on strong withdrawal all at once.',
      sources: ['glidepath'],
    },
    {
      kind: 'avoid',
      text: 'Never stop daily alcohol or a daily calming medicine all at once: it can cause seizures. Ask a doctor how to come off it.',
      sources: ['glidepath'],
      cautions: ['sedatives'],
    },
    {
      kind: 'ask',
      text: 'For any medicine, you can ask: What is it for? How long would I take it? Does it mix with what I take now? What should I watch for?',
      sources: ['glidepath'],
    },
  ],
};
