import type { Amount } from '../../shared/quantity';

/** A time of day at which a part of the day's amount is taken, and how large a part relative to the others. */
export interface Slot {
  /** `HH:MM`. */
  time: string;
  /** Zero or more. */
  weight: number;
}

/** Shares closer than this are ties: it is only the noise of binary fractions. */
const NOISE = 1e-9;

/** The largest weight that is taken. */
const HEAVIEST = 1_000_000;

/**
 * Splits a day's amount over its slots in multiples of the resolution, by weight and largest remainder; a
 * tie goes to the slot with the earlier time (the one listed first, at the same time). Where there is less
 * than one resolution a slot, the least-weighted slots fall away, the later first among equals.
 *
 * In: an amount, the resolution, at least one slot with a weight above zero. Out: one amount a slot, in the
 * order of `slots`; they sum to the amount exactly. A slot without a share has 0: show that with
 * `droppedSlots`, since losing a time of day is felt as a cut of its own. An amount off the scale leaves its
 * rest with the heaviest slot.
 * @throws RangeError for no slots, a weight below zero or over a million, no weight at all, or an amount that is not whole.
 */
export function splitAmount(amount: Amount, resolution: Amount, slots: readonly Slot[]): Amount[] {
  checkInput(amount, resolution, slots);
  const byWeight = slots
    .map((_, index) => index)
    .sort((a, b) => weightAt(slots, b) - weightAt(slots, a) || earlier(slots, a, b));
  const units = Math.floor(amount / resolution);
  const kept = byWeight.slice(0, Math.min(units, slots.length));
  const total = kept.reduce((sum, index) => sum + weightAt(slots, index), 0);
  const parts = slots.map(() => 0);
  const rests: { index: number; rest: number }[] = [];
  for (const index of kept) {
    const share = (units * weightAt(slots, index)) / total;
    const whole = Math.floor(share);
    parts[index] = whole;
    rests.push({ index, rest: share - whole });
  }
  rests.sort((a, b) =>
    Math.abs(a.rest - b.rest) > NOISE ? b.rest - a.rest : earlier(slots, a.index, b.index),
  );
  const left = units - parts.reduce((sum, part) => sum + part, 0);
  for (const { index } of rests.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
  const heaviest = byWeight[0];
  return parts.map(
    (part, index) => (part * resolution + (index === heaviest ? amount % resolution : 0)) as Amount,
  );
}

/** The slots of a split that got nothing, though the day has an amount and they have a weight. */
export function droppedSlots(parts: readonly Amount[], slots: readonly Slot[]): Slot[] {
  if (parts.every((part) => part === 0)) return [];
  return slots.filter(({ weight }, index) => weight > 0 && parts[index] === 0);
}

function checkInput(amount: number, resolution: number, slots: readonly Slot[]): void {
  if (!Number.isSafeInteger(amount) || amount < 0 || !Number.isSafeInteger(resolution) || resolution < 1) {
    throw new RangeError('An amount to split and its resolution are whole numbers of thousandths');
  }
  const isWeighted = slots.some(({ weight }) => weight > 0);
  if (!isWeighted || slots.some(({ weight }) => !(weight >= 0 && weight <= HEAVIEST))) {
    throw new RangeError('Slots have weights from zero to a million, at least one of them above zero');
  }
}

function weightAt(slots: readonly Slot[], index: number): number {
  return slots[index]?.weight ?? 0;
}

/** Sorts the slot with the earlier time first. */
function earlier(slots: readonly Slot[], a: number, b: number): number {
  const [first, second] = [slots[a]?.time ?? '', slots[b]?.time ?? ''];
  if (first === second) return a - b;
  return first < second ? -1 : 1;
}
