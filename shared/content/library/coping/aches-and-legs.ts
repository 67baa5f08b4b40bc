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
      text: 'Sore muscles and restless legs are among the most common signs of withdrawal. They are often worst one to three days after a cut and mostly fade within a week.',
      sources: ['guide'],
    },
    {
      kind: 'body',
      text: 'A warm bath or a heating pad can loosen sore spots.',
      sources: ['guide'],
      cautions: ['heat'],
      measure: 'warm-bath',
    },
    {
      kind: 'body',
      text: 'Slow stretches before bed, or a short walk, can calm the legs. Do only as much as feels okay.',
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
      text: 'A massage can ease tight spots. So can a ball pressed between you and a wall.',
      sources: ['guide', 'glidepath'],
      measure: 'massage',
    },
    {
      kind: 'mind',
      text: 'Tense one group of muscles for a few breaths, then let go. Work up from your feet to your face.',
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
      text: 'Some people try acupuncture for aches and restless legs. Check that the person has a license, and tell them everything you take.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'get-help',
      text: 'Shaking or spasms that you can’t control need a doctor the same day. A seizure is an emergency: call 911.',
      sources: ['guide'],
    },
  ],
};
