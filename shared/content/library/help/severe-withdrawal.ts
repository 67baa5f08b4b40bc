import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const severeWithdrawal: Topic = {
  title: 'When withdrawal gets severe',
  symptoms: ['vomiting', 'diarrhea', 'panic', 'low-mood', 'tremor'],
  phases: ['after-cut', 'early'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'get-help',
      text: 'For thoughts of suicide, call or text 988 now. If you have a plan or the means at hand, or might act on it, call 911.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'get-help',
      text: 'If nothing stays down, or diarrhea won’t stop, you can get dehydrated. See a doctor the same day.',
      sources: ['guide'],
    },
    {
      kind: 'get-help',
      text: 'A fever above 101 °F (38.3 °C), or signs of infection, such as a hot, red wound, need a doctor the same day. It may not be the taper at all.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'ask',
      text: 'For worry or panic that won’t let go, a doctor may bring up a medicine for a short time. You decide that together.',
      sources: ['guide'],
    },
    {
      kind: 'happens',
      text: 'Severe days are a reason to slow down. The plan can hold while you get help.',
      sources: ['glidepath'],
    },
  ],
};
