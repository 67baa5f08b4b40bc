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
      text: 'Set the start of your day to when you wake up, so a night shift counts as one day here.',
      sources: ['glidepath'],
    },
    {
      kind: 'body',
      text: 'Sleep soon after the shift, in a dark, cool, quiet room. Sunglasses on the way home help some people, but don’t wear them if you are sleepy and driving.',
      sources: ['niosh-nurses'],
    },
    {
      kind: 'body',
      text: 'A nap before the first night shift, and a short one on your break if that is allowed, can keep you more alert.',
      sources: ['niosh-nurses'],
    },
    {
      kind: 'body',
      text: 'Have coffee only in the first half of the shift. Caffeine stays in the body for hours.',
      sources: ['niosh-nurses', 'glidepath'],
    },
    {
      kind: 'body',
      text: 'Keep a few hours of sleep at the same time every day, even on days off.',
      sources: ['niosh-nurses'],
    },
    {
      kind: 'happens',
      text: 'The drive home is the riskiest part. If you are sleepy, get a ride or nap first.',
      sources: ['niosh-nurses'],
    },
    {
      kind: 'ask',
      text: 'Set the times in your plan by your waking hours, not by the clock on the wall.',
      sources: ['glidepath'],
    },
  ],
};
