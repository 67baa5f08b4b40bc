import type { MilestoneKind } from '../milestones';

/** What a milestone is called in a few words: in a cell, in a list, in a name that is read out. */
export const milestoneWords: Record<MilestoneKind, string> = {
  start: 'plan begins',
  quarter: 'a quarter less',
  half: 'half less',
  'three-quarters': 'three quarters less',
  'last-dose-day': 'last dose day',
  zero: 'first day at zero',
  'zero-week': '1 week at zero',
  'zero-month': '30 days at zero',
  'zero-quarter': '90 days at zero',
  'zero-half-year': '180 days at zero',
  'zero-year': '1 year at zero',
};

/** What a milestone means, as a sentence of its own. */
export const milestoneSentences: Record<MilestoneKind, string> = {
  start: 'The plan begins: this is its first lower day.',
  quarter: 'From this day the plan lists at least a quarter less than at its start.',
  half: 'From this day the plan lists half of what it started with, or less.',
  'three-quarters': 'From this day the plan lists a quarter of what it started with, or less.',
  'last-dose-day': 'The last day the plan lists a dose for.',
  zero: 'The first day at zero.',
  'zero-week': 'One week at zero is behind you.',
  'zero-month': '30 days at zero are behind you.',
  'zero-quarter': '90 days at zero are behind you.',
  'zero-half-year': '180 days at zero are behind you.',
  'zero-year': 'One year at zero is behind you.',
};
