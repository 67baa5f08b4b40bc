/** Points on the way down that a calendar shows. Never streaks: none can be lost. */
export const milestoneKinds = [
  'start',
  'quarter',
  'half',
  'three-quarters',
  'last-dose-day',
  'zero',
  'zero-week',
  'zero-month',
  'zero-quarter',
  'zero-half-year',
  'zero-year',
] as const;
export type MilestoneKind = (typeof milestoneKinds)[number];
