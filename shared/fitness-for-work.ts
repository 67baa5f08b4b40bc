import type { ShiftCheck, ShiftLevel, ShiftSign } from './contract/own-records/shift-check';
import { shiftSigns } from './contract/own-records/shift-check';

/** What speaks against going in as things are, or for a talk first. */
export type ShiftReason =
  | { readonly kind: 'danger' }
  | { readonly kind: 'sign'; readonly sign: ShiftSign; readonly level: Exclude<ShiftLevel, 'no'> }
  | { readonly kind: 'symptoms'; readonly rating: number }
  | { readonly kind: 'sleep'; readonly hours: number }
  | { readonly kind: 'awake'; readonly hours: number }
  | { readonly kind: 'sedatives' }
  | { readonly kind: 'above-plan'; readonly far: boolean }
  | { readonly kind: 'recent-dose'; readonly minutes: number };

/** What was left open. */
export type ShiftQuestion = ShiftSign | 'symptoms' | 'sleep' | 'awake' | 'sedatives' | 'dose';

/**
 * `unanswered` where nothing was said; `nothing-noted` where nothing that was said speaks against it; `talk` where some
 * of it does; `stay-home` where one thing alone, or `manyReasons` lesser ones together, do. None says that somebody is
 * fit for duty.
 */
export type ShiftStanding = 'unanswered' | 'nothing-noted' | 'talk' | 'stay-home';

export interface ShiftFinding {
  readonly standing: ShiftStanding;
  /** Those that weigh more, and those that weigh less. */
  readonly heavy: readonly ShiftReason[];
  readonly light: readonly ShiftReason[];
  readonly open: readonly ShiftQuestion[];
}

/**
 * The limits, from which on something counts. Hours awake: 17 have been compared to a blood alcohol of 0.05 %, 24 to
 * 0.10 % (NIOSH, training for nurses on shift work and long work hours). The others are our own caution.
 */
export const shiftLimits = {
  awake: { light: 17, heavy: 24 },
  /** Less than so many hours of sleep. */
  sleep: { light: 6, heavy: 4 },
  symptoms: { light: 5, heavy: 8 },
  /** A dose within so many minutes. */
  recentDose: 120,
  /** So many lesser reasons weigh like one of the others. */
  manyReasons: 4,
} as const;

/** What a check before a shift comes to. No diagnosis, and no word of being fit: only what was noted, and what was not. */
export function weighShift(check: ShiftCheck): ShiftFinding {
  const { answers, sinceDose, standing } = check;
  const heavy: ShiftReason[] = [];
  const light: ShiftReason[] = [];
  const open: ShiftQuestion[] = [];

  /** Files a number by its limits; `over` says how far it has come, more is worse. */
  function count(question: ShiftQuestion, value: number | null, reason: (value: number) => ShiftReason) {
    if (value === null) open.push(question);
    else {
      const weight = weightOf(question, value);
      if (weight !== null) (weight === 'heavy' ? heavy : light).push(reason(value));
    }
  }

  if (answers.dangers.length > 0 || answers.selfHarm) heavy.push({ kind: 'danger' });
  for (const sign of shiftSigns) {
    const level = answers.signs[sign];
    if (level === undefined) open.push(sign);
    else if (level !== 'no') (level === 'much' ? heavy : light).push({ kind: 'sign', sign, level });
  }
  count('symptoms', answers.symptoms, (rating) => ({ kind: 'symptoms', rating }));
  count('sleep', answers.sleepHours, (hours) => ({ kind: 'sleep', hours }));
  count('awake', answers.awakeHours, (hours) => ({ kind: 'awake', hours }));
  if (answers.sedatives === null) open.push('sedatives');
  else if (answers.sedatives) heavy.push({ kind: 'sedatives' });
  if (standing === 'far-above') heavy.push({ kind: 'above-plan', far: true });
  else if (standing === 'above') light.push({ kind: 'above-plan', far: false });
  count('dose', sinceDose, (minutes) => ({ kind: 'recent-dose', minutes }));

  return { standing: standingOf(check, heavy.length, light.length), heavy, light, open };
}

function weightOf(question: ShiftQuestion, value: number): 'heavy' | 'light' | null {
  const { awake, sleep, symptoms, recentDose } = shiftLimits;
  switch (question) {
    case 'awake':
      return value >= awake.heavy ? 'heavy' : value >= awake.light ? 'light' : null;
    case 'sleep':
      return value < sleep.heavy ? 'heavy' : value < sleep.light ? 'light' : null;
    case 'symptoms':
      return value >= symptoms.heavy ? 'heavy' : value >= symptoms.light ? 'light' : null;
    case 'dose':
      return value < recentDose ? 'light' : null;
    default:
      return null;
  }
}

function standingOf({ answers }: ShiftCheck, heavy: number, light: number): ShiftStanding {
  if (heavy > 0 || light >= shiftLimits.manyReasons) return 'stay-home';
  // What the log says alone is no look at oneself.
  const said =
    Object.keys(answers.signs).length > 0 ||
    [answers.symptoms, answers.sleepHours, answers.awakeHours, answers.sedatives].some((one) => one !== null);
  if (light > 0) return 'talk';
  return said ? 'nothing-noted' : 'unanswered';
}
