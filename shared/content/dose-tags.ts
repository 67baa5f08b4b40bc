/**
 * What may lead to a dose, and where it may happen. Classes of triggers as the guide has them: body, feelings, people
 * and situations, habit. Words are in `words/dose-tags.ts`. Ids are stored and never change.
 */
export const doseTagIds = [
  // what led to it
  'trigger.withdrawal',
  'trigger.craving',
  'trigger.pain',
  'trigger.tired',
  'trigger.sleep',
  'trigger.stress',
  'trigger.anxiety',
  'trigger.low-mood',
  'trigger.anger',
  'trigger.bored',
  'trigger.lonely',
  'trigger.celebration',
  'trigger.habit',
  'trigger.availability',
  // where it was
  'situation.home',
  'situation.work',
  'situation.before-work',
  'situation.after-work',
  'situation.travel',
  'situation.alone',
  'situation.with-people',
  'situation.conflict',
  'situation.money',
  'situation.health',
  'situation.night',
] as const;
export type DoseTagId = (typeof doseTagIds)[number];
