import { wayDownWords } from '../../../shared/content/words/way-down';
import { strategyRanges } from '../../../shared/contract/strategies';

// What the sliders of a way down reach, and what may be typed beyond that. Cuts are thousandths. The guide's
// approaches take no larger cut than the guide gives them; slower is always possible.

const { min: least, max: most } = strategyRanges.cut;
const cutsUpTo = (largest: number) => ({ scale: 10, typed: { min: least * 1000, max: largest } });
const every = { typed: strategyRanges.everyDays };

export const cutRanges = {
  conservative: { min: 50, max: 250, step: 10, ...cutsUpTo(250) },
  middle: { min: 20, max: 100, step: 5, ...cutsUpTo(100) },
  moderate: { min: 250, max: 500, step: 10, ...cutsUpTo(500) },
  rapid: { min: 200, max: 500, step: 10, ...cutsUpTo(500) },
  percentage: { min: 10, max: 500, step: 10, ...cutsUpTo(most * 1000) },
} as const;

export const everyRanges = {
  conservative: { min: 3, max: 14, ...every },
  moderate: { min: 3, max: 7, ...every },
  rapid: { min: 2, max: 5, ...every },
  percentage: { min: 3, max: 28, ...every },
} as const;

export const cutUnit = (): string => wayDownWords.percentEach;
export const dayUnit = wayDownWords.dayUnit;
export const stepUnit = wayDownWords.stepUnit;
