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
      text: 'When the body misses what it is used to, it sounds an alarm. Worry is often strongest in the first days.',
      sources: ['guide'],
    },
    {
      kind: 'mind',
      text: 'Breathe in for a count of four and out for a count of six, ten times. The long breath out is what calms you.',
      sources: ['guide', 'glidepath'],
      measure: 'breathing',
    },
    {
      kind: 'mind',
      text: 'Name five things you see, four you hear, three you feel. It brings you back to here and now.',
      sources: ['glidepath'],
      measure: 'distraction',
    },
    {
      kind: 'mind',
      text: 'Sit for five minutes and just notice your breath. When your thoughts wander, come back to it.',
      sources: ['guide', 'glidepath'],
      measure: 'meditation',
    },
    {
      kind: 'body',
      text: 'Slow yoga or stretching can calm the body.',
      sources: ['guide'],
      measure: 'yoga',
    },
    {
      kind: 'body',
      text: 'Cut back on coffee and skip energy drinks. Caffeine can feel like panic.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'natural',
      text: 'Some people use chamomile, passionflower or L-theanine to wind down, and ashwagandha or rhodiola for stress. There is little proof.',
      sources: ['guide', 'glidepath'],
      cautions: ['supplements'],
    },
    {
      kind: 'ask',
      text: 'A therapist can help you face what you fear in small steps. A doctor can say if a medicine for a short time makes sense.',
      sources: ['guide'],
      cautions: ['sedatives'],
    },
    {
      kind: 'get-help',
      text: 'For chest pain, fainting, or a heart that races at rest and won’t slow down, call 911.',
      sources: ['glidepath'],
    },
  ],
};
