import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const heatAndChills: Topic = {
  title: 'Sweats, chills and hot flashes',
  symptoms: ['sweating', 'chills', 'hot-flashes'],
  phases: ['after-cut', 'early'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'happens',
      text: 'The body’s thermostat is thrown off for some days, so hot and cold can change within minutes.',
      sources: ['guide'],
    },
    {
      kind: 'body',
      text: 'Wear thin layers, and keep a dry shirt and a towel by the bed.',
      sources: ['guide'],
      measure: 'layers',
    },
    {
      kind: 'body',
      text: 'When hot: a cool bath or a cool cloth on the neck. When cold: a blanket and something warm to drink.',
      sources: ['guide'],
      cautions: ['heat'],
      measure: 'cool-bath',
    },
    {
      kind: 'body',
      text: 'Keep the room at one mild temperature, by day and by night.',
      sources: ['guide'],
    },
    {
      kind: 'body',
      text: 'Drink more than usual; sweat takes water and salt with it.',
      sources: ['guide', 'glidepath'],
      measure: 'fluids',
    },
    {
      kind: 'get-help',
      text: 'Take your temperature if you feel feverish. Above 101 °F is no usual sign of withdrawal: see a doctor the same day. With confusion or a stiff neck, call 911.',
      sources: ['guide', 'glidepath'],
    },
  ],
};
