import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const pain: Topic = {
  title: 'Pain that comes back',
  symptoms: ['pain', 'headache'],
  phases: ['after-cut', 'early', 'subacute', 'extended'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'happens',
      text: 'Pain that kratom covered up can feel stronger for a while. The body’s own pain control needs time to come back.',
      sources: ['guide'],
    },
    {
      kind: 'body',
      text: 'Use heat or cold on the spot for 10 to 20 minutes, with a cloth between.',
      sources: ['guide', 'glidepath'],
      cautions: ['heat'],
      measure: 'heat',
    },
    {
      kind: 'body',
      text: 'Gentle movement, and breaks from your desk, keep muscles from getting tight.',
      sources: ['guide'],
      measure: 'exercise',
    },
    {
      kind: 'mind',
      text: 'Pain feels worse when you are tense. Slow breathing and mindfulness can turn it down.',
      sources: ['guide'],
      measure: 'breathing',
    },
    {
      kind: 'ask',
      text: 'Before the next cut, you could ask about physical therapy, a TENS unit, creams for the skin, and pain medicines that are not opioids.',
      sources: ['guide'],
      cautions: ['pain-relievers'],
    },
    {
      kind: 'get-help',
      text: 'For the worst headache of your life, call 911. For pain under the right ribs, yellow skin or dark urine, see a doctor today.',
      sources: ['glidepath', 'livertox'],
    },
  ],
};
