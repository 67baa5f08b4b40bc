import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const moodAndWorryBefore: Topic = {
  title: 'If mood or worry came first',
  symptoms: ['low-mood', 'anxiety', 'panic'],
  phases: ['after-cut', 'extended'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'happens',
      text: 'If you have had depression or panic before, mood can drop lower this time. Tell a clinician before you begin.',
      sources: ['guide'],
    },
    {
      kind: 'get-help',
      text: 'If you have had thoughts of hurting yourself, talk about them before the taper, and agree on who to call. You can call or text 988 at any hour.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'ask',
      text: 'If you take a medicine for it, keep taking it as prescribed, and ask if anything should change during the taper.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'ask',
      text: 'If low mood or worry stays after some weeks without kratom, have it checked again. It may need care of its own.',
      sources: ['guide'],
    },
    {
      kind: 'people',
      text: 'Plan one extra talk a week with someone, and tell one person your warning signs.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'body',
      text: 'Sleep, daylight, meals and exercise do more for mood than it seems.',
      sources: ['guide'],
    },
  ],
};
