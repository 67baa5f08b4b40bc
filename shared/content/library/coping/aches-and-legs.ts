import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const achesAndLegs: Topic = {
  title: 'Aching muscles and restless legs',
  symptoms: ['muscle-aches', 'restless-legs', 'tremor'],
  phases: ['after-cut', 'early'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'happens',
      text: 'Sore muscles and legs that won’t rest are among the most common signs of less kratom. They tend to be worst on day two or three and to fade within a week.',
      sources: ['guide'],
    },
    {
      kind: 'body',
      text: 'A warm bath or a heat pad can loosen sore spots.',
      sources: ['guide'],
      cautions: ['heat'],
      measure: 'warm-bath',
    },
    {
      kind: 'body',
      text: 'Slow stretches before bed, or a short walk, can calm the legs. Do only as much as feels all right.',
      sources: ['guide'],
      measure: 'stretching',
    },
    {
      kind: 'body',
      text: 'Some people use a pain reliever from the drugstore.',
      sources: ['guide'],
      cautions: ['pain-relievers'],
    },
    {
      kind: 'body',
      text: 'A massage, by somebody else or with a ball against the wall, eases tight spots.',
      sources: ['guide', 'glidepath'],
      measure: 'massage',
    },
    {
      kind: 'mind',
      text: 'Tense one group of muscles for a few breaths, then let go, from the feet up to the face.',
      sources: ['guide'],
      measure: 'muscle-relaxation',
    },
    {
      kind: 'natural',
      text: 'Magnesium is sometimes used for cramps.',
      sources: ['guide'],
      cautions: ['supplements'],
    },
    {
      kind: 'ask',
      text: 'Some people have acupuncture for aches and restless legs. Ask whoever does it for their license, and tell them of all you take.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'get-help',
      text: 'Shaking or spasms that you can’t control need a doctor the same day. A seizure is an emergency: call 911.',
      sources: ['guide'],
    },
  ],
};
