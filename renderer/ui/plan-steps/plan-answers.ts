import type { InputOf } from '../../../shared/contract/contract';
import type { Slot } from '../../../shared/contract/slots';
import { addDays, isLocalDate, type LocalDate } from '../../../shared/time';
import { nextKey } from './hand-rows';
import { measuredProduct, type ProductAnswers } from './product-answers';
import {
  firstStrategyAnswers,
  type StrategyAnswers,
  type StrategyStart,
  strategyOf,
} from './strategy-answers';

export type SlotShare = 'less' | 'usual' | 'more';

/** A time of day as it stands in the form. */
export interface TypedSlot {
  /** Tells rows apart while times change. */
  key: number;
  /** `HH:MM`, or empty while it is being typed. */
  time: string;
  share: SlotShare;
}

/** Everything that a new plan is asked for, as typed. */
export interface PlanAnswers extends ProductAnswers {
  slots: readonly TypedSlot[];
  strategy: StrategyAnswers;
  /** Null until the person chooses one: then it is tomorrow. */
  startDate: string | null;
}

export const mostSlots = 12;

/** The answers before anyone has answered: defaults that fit most people. */
export const firstAnswers: PlanAnswers = {
  known: null,
  knowsDaily: true,
  productName: 'Leaf',
  form: 'grams',
  daily: { grams: '', pieces: '', milliliters: '', milligrams: '' },
  resolution: { grams: '0.1', milliliters: '0.5', milligrams: '1' },
  pieceWeight: '0.5',
  pieceUnit: 'g',
  halves: false,
  slots: ['07:00', '12:00', '17:00', '22:00'].map((time, key) => ({ key, time, share: 'usual' })),
  strategy: firstStrategyAnswers,
  startDate: null,
};

export type SlotProblem = 'empty' | 'duplicate';

/** What is wrong with each time: not a time yet, or the same as one above it. */
export function slotProblems(slots: readonly TypedSlot[]): (SlotProblem | null)[] {
  return slots.map(({ time }, index) => {
    if (time === '') return 'empty';
    return slots.slice(0, index).some((above) => above.time === time) ? 'duplicate' : null;
  });
}

/** The slots with one more at the end, two hours after the last or as soon after that as a time is free. */
export function withAnotherSlot(slots: readonly TypedSlot[]): TypedSlot[] {
  const hourOf = (time: string) => Number(time.slice(0, 2));
  const last = slots.filter(({ time }) => time !== '').at(-1)?.time ?? '06:00';
  const hours = Array.from({ length: 24 }, (_, ahead) => (hourOf(last) + 2 + ahead) % 24);
  const times = hours.map((hour) => `${String(hour).padStart(2, '0')}:00`);
  const time = times.find((candidate) => slots.every((slot) => slot.time !== candidate)) ?? '';
  return [...slots, { key: nextKey(slots), time, share: 'usual' }];
}

const weights: Record<SlotShare, number> = { less: 1, usual: 2, more: 3 };

/** The slots that a form comes to. */
export function slotsOf(slots: readonly TypedSlot[]): Slot[] {
  return slots.map(({ time, share }) => ({ time, weight: weights[share] }));
}

/** Slots as they stand in the form. A share well off the mean is a smaller or a larger part. */
export function typedSlots(slots: readonly Slot[]): TypedSlot[] {
  const mean = slots.reduce((sum, { weight }) => sum + weight, 0) / slots.length;
  const shareOf = (weight: number): SlotShare => {
    if (weight < mean * 0.75) return 'less';
    return weight > mean * 1.25 ? 'more' : 'usual';
  };
  return slots.map(({ time, weight }, key) => ({ key, time, share: shareOf(weight) }));
}

/** Days back that a plan may have begun, and days ahead that it may begin. */
const furthestBack = 5 * 365;
const furthestAhead = 365;

export type StartProblem = 'empty' | 'too-early' | 'too-late';

/** The first and the last day that a plan may start on, seen from today. */
export function startRange(today: LocalDate): { earliest: LocalDate; latest: LocalDate } {
  return { earliest: addDays(today, -furthestBack), latest: addDays(today, furthestAhead) };
}

/** The start date as typed, tomorrow where nothing was chosen. */
export function typedStart({ startDate }: PlanAnswers, today: LocalDate): string {
  return startDate ?? addDays(today, 1);
}

/** What is wrong with the start date. */
export function startProblem(typed: string, today: LocalDate): StartProblem | null {
  if (!isLocalDate(typed)) return 'empty';
  const { earliest, latest } = startRange(today);
  if (typed < earliest) return 'too-early';
  return typed > latest ? 'too-late' : null;
}

/** What the way down starts from, or null while the product's answers are missing or wrong. */
export function strategyStart(answers: PlanAnswers): StrategyStart | null {
  const product = measuredProduct(answers);
  return product && { startAmount: product.dailyAmount, measure: product };
}

/** What `plans.sketch` is asked, or null while an answer is missing or wrong. */
export function sketchInput(answers: PlanAnswers, today: LocalDate): InputOf<'plans.sketch'> | null {
  const from = strategyStart(answers);
  const startDate = typedStart(answers, today);
  const strategy = from && strategyOf(answers.strategy, from);
  if (from === null || strategy === null) return null;
  if (!isLocalDate(startDate) || startProblem(startDate, today) !== null) return null;
  return {
    startDate,
    dailyAmount: from.startAmount,
    resolution: from.measure.resolution,
    strategy,
    alternateCycles: answers.strategy.alternateCycles,
  };
}

/** What `plans.create` is asked, or null while an answer is missing or wrong. */
export function createInput(answers: PlanAnswers, today: LocalDate): InputOf<'plans.create'> | null {
  const product = measuredProduct(answers);
  const choices = sketchInput(answers, today);
  if (product === null || choices === null || slotProblems(answers.slots).some(Boolean)) return null;
  return {
    ...choices,
    product: answers.known
      ? { kind: 'known', id: answers.known.id }
      : { kind: 'new', name: answers.productName.trim(), unit: product.unit, piece: product.piece },
    slots: slotsOf(answers.slots),
  };
}
