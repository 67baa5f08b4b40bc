import { meanOf } from '../../shared/trend';

/** A number to a hundredth: finer than any answer, and short in transit. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The mean of some values, rounded, and how many they are; null of none. */
export function meanAndCount(values: readonly number[]): { mean: number; n: number } | null {
  return values.length === 0 ? null : { mean: rounded(meanOf(values)), n: values.length };
}
