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
      text: 'Thoughts of killing yourself: call or text 988 now. With a plan or the means at hand, call 911.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'get-help',
      text: 'If nothing stays down, or it runs right through you, the body dries out. Have that looked at the same day.',
      sources: ['guide'],
    },
    {
      kind: 'get-help',
      text: 'High fever, or a wound that is red and hot, needs a doctor too. It may not be the taper at all.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'ask',
      text: 'Worry or panic that will not let go can be treated for a short time with a medicine. A doctor decides that with you.',
      sources: ['guide'],
    },
    {
      kind: 'happens',
      text: 'Severe days are a reason to slow the plan down. The plan can hold while you get help.',
      sources: ['glidepath'],
    },
  ],
};
