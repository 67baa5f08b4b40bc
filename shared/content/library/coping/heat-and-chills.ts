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
      text: 'The body’s thermostat is off for some days, so you can go from hot to cold within minutes.',
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
      text: 'When you are hot: a cool bath, or a cool cloth on the neck. When you are cold: a blanket and a warm drink.',
      sources: ['guide'],
      cautions: ['heat'],
      measure: 'cool-bath',
    },
    {
      kind: 'body',
      text: 'Keep the room at one mild temperature, day and night.',
      sources: ['guide'],
    },
    {
      kind: 'body',
      text: 'Drink more than usual. You lose water and salt when you sweat.',
      sources: ['guide', 'glidepath'],
      measure: 'fluids',
    },
    {
      kind: 'get-help',
      text: 'Take your temperature if you feel feverish. A fever above 101 °F (38.3 °C) may not be withdrawal: see a doctor the same day. If you also feel confused, or your muscles or neck turn stiff, call 911.',
      sources: ['guide', 'glidepath'],
    },
  ],
};
