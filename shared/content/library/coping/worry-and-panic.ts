import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const worryAndPanic: Topic = {
  title: 'Worry and panic',
  symptoms: ['anxiety', 'panic', 'racing-heart'],
  phases: ['after-cut', 'early', 'subacute'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'happens',
      text: 'A body that lacks what it is used to sounds the alarm. Worry tends to be strongest in the first days.',
      sources: ['guide'],
    },
    {
      kind: 'mind',
      text: 'Breathe in for four counts, out for six, ten times. The long breath out is what calms.',
      sources: ['guide', 'glidepath'],
      measure: 'breathing',
    },
    {
      kind: 'mind',
      text: 'Name five things you see, four you hear, three you feel. It brings you back into the room.',
      sources: ['glidepath'],
      measure: 'distraction',
    },
    {
      kind: 'mind',
      text: 'Sit for five minutes and only watch your breath. When thoughts pull you off, come back to it.',
      sources: ['guide', 'glidepath'],
      measure: 'meditation',
    },
    {
      kind: 'body',
      text: 'Slow yoga or stretches take the charge out of the body.',
      sources: ['guide'],
      measure: 'yoga',
    },
    {
      kind: 'body',
      text: 'Less coffee, and no energy drinks: both feel like panic.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'natural',
      text: 'Chamomile, passionflower and L-theanine are used to wind down; ashwagandha and rhodiola against stress. Proof is thin.',
      sources: ['guide', 'glidepath'],
      cautions: ['supplements'],
    },
    {
      kind: 'ask',
      text: 'A therapist can teach you to meet what you fear in small steps. A doctor can say whether a medicine for a short time makes sense.',
      sources: ['guide'],
      cautions: ['sedatives'],
    },
    {
      kind: 'get-help',
      text: 'Chest pain, fainting, or a heart that races at rest and won’t slow down: call 911.',
      sources: ['glidepath'],
    },
  ],
};
