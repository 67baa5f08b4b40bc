import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const nightShifts: Topic = {
  title: 'Working nights',
  symptoms: ['trouble-sleeping', 'fatigue'],
  phases: ['after-cut', 'early', 'subacute'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'body',
      text: 'Set the start of your day after you wake, so that a night counts as one day here.',
      sources: ['glidepath'],
    },
    {
      kind: 'body',
      text: 'Sleep soon after the shift, in a dark, cool, quiet room. Dark glasses on the way home help some.',
      sources: ['niosh-nurses'],
    },
    {
      kind: 'body',
      text: 'A nap before the first night, and a short one in the break where that is allowed, make you more awake.',
      sources: ['niosh-nurses'],
    },
    {
      kind: 'body',
      text: 'Coffee only in the first half of the shift. It stays for hours.',
      sources: ['niosh-nurses', 'glidepath'],
    },
    {
      kind: 'body',
      text: 'Keep a few hours of sleep at the same time on all days, also on days off.',
      sources: ['niosh-nurses'],
    },
    {
      kind: 'happens',
      text: 'The drive home is the most risky part. Take a ride, or sleep first, if your eyes want to close.',
      sources: ['niosh-nurses'],
    },
    {
      kind: 'ask',
      text: 'Let the times of your plan follow your waking day, not the clock on the wall.',
      sources: ['glidepath'],
    },
  ],
};
