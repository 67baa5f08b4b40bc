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
      text: 'Pain that kratom covered can be louder for a while, because the body’s own brakes on pain need time.',
      sources: ['guide'],
    },
    {
      kind: 'body',
      text: 'Warmth or cold on the spot, ten to twenty minutes, with a cloth between.',
      sources: ['guide', 'glidepath'],
      cautions: ['heat'],
      measure: 'heat',
    },
    {
      kind: 'body',
      text: 'Gentle movement, and breaks at a desk, keep muscles from tightening up.',
      sources: ['guide'],
      measure: 'exercise',
    },
    {
      kind: 'mind',
      text: 'Pain is felt more when one is tense. Slow breathing and mindfulness turn the volume down.',
      sources: ['guide'],
      measure: 'breathing',
    },
    {
      kind: 'ask',
      text: 'Physical therapy, a TENS unit, creams for the skin and other medicines than opioids are worth asking about, before the next cut.',
      sources: ['guide'],
      cautions: ['pain-relievers'],
    },
    {
      kind: 'get-help',
      text: 'The worst headache of your life, or pain under the right ribs with yellow skin or dark urine: get care at once.',
      sources: ['glidepath', 'livertox'],
    },
  ],
};
