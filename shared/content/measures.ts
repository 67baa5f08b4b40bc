/**
 * What may ease a hard hour without a medicine, as the guide names it for body and mind. None of it is advice: a
 * person notes what was tried and how much it helped. Words are in `words/measures.ts`. Ids are stored and never change.
 */
export const measureIds = [
  'warm-bath',
  'cool-bath',
  'heat',
  'stretching',
  'walking',
  'exercise',
  'massage',
  'rest',
  'food',
  'fluids',
  'warm-drink',
  'layers',
  'quiet-room',
  'sleep-routine',
  'breathing',
  'muscle-relaxation',
  'meditation',
  'yoga',
  'music',
  'creative',
  'writing',
  'reading',
  'nature',
  'talking',
  'group',
  'distraction',
  'waiting',
] as const;
export type MeasureId = (typeof measureIds)[number];
