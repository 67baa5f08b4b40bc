import { celsiusOf, kilogramsOf, type TemperatureUnit, type WeightUnit } from '../../../shared/body-units';
import { type EntryFields, mostDrinks } from '../../../shared/contract/journal';
import { vitalLimits } from '../../../shared/contract/vitals';
import { parseAmount } from '../../../shared/quantity';
import { fail, ok, type Result } from '../../../shared/result';

/** Why a typed measure was not taken. `other-unit`: it would be plausible in the other unit. */
export type VitalProblem = 'not-a-number' | 'not-whole' | 'out-of-range' | 'other-unit';

/** Why a typed blood pressure was not taken: one of its values, or how they stand to each other. */
export type PressureProblem =
  | 'not-a-number'
  | 'upper-missing'
  | 'lower-missing'
  | 'upper-range'
  | 'lower-range'
  | 'not-above';

export type BloodPressure = NonNullable<EntryFields['bloodPressure']>;

/**
 * Reads a typed temperature, with a point or comma; a unit that is typed with it counts. Out: °C unrounded, so that
 * 101 °F stays exactly that; null for an empty text; or why it was not taken.
 */
export function readTemperature(text: string, unit: TemperatureUnit): Result<number | null, VitalProblem> {
  const named = /°?\s*([fc])\s*$/i.exec(text);
  const typedIn = named === null ? unit : named[1]?.toLowerCase() === 'f' ? 'F' : 'C';
  const degrees = readNumber(text.replace(/[°\s]*[fc]?\s*$/i, ''));
  if (!degrees.ok || degrees.value === null) return degrees;
  const { least, most } = vitalLimits.temperatureC;
  const plausible = (celsius: number) => celsius >= least && celsius <= most;
  const celsius = celsiusOf(degrees.value, typedIn);
  if (plausible(celsius)) return ok(celsius);
  return fail(
    plausible(celsiusOf(degrees.value, typedIn === 'F' ? 'C' : 'F')) ? 'other-unit' : 'out-of-range',
  );
}

/** Reads a typed weight as `readTemperature` does. Out: kg unrounded, or null. */
export function readWeight(text: string, unit: WeightUnit): Result<number | null, VitalProblem> {
  const named = /(lbs?|pounds?|kgs?|kilos?)\.?\s*$/i.exec(text);
  const typedIn = named === null ? unit : /^[lp]/i.test(named[0]) ? 'lb' : 'kg';
  const weight = readNumber(named === null ? text : text.slice(0, named.index));
  if (!weight.ok || weight.value === null) return weight;
  const { least, most } = vitalLimits.weightKg;
  const plausible = (kilograms: number) => kilograms >= least && kilograms <= most;
  const kilograms = kilogramsOf(weight.value, typedIn);
  if (plausible(kilograms)) return ok(kilograms);
  const otherwise = kilogramsOf(weight.value, typedIn === 'lb' ? 'kg' : 'lb');
  return fail(plausible(otherwise) ? 'other-unit' : 'out-of-range');
}

/** Reads a typed pulse, in beats a minute; null for an empty text. */
export function readPulse(text: string): Result<number | null, VitalProblem> {
  return whole(readWithin(text, vitalLimits.pulse));
}

/** Reads a number of drinks, 0 to 50, halves too; null for an empty text. */
export function readDrinks(text: string): Result<number | null, VitalProblem> {
  return readWithin(text, { least: 0, most: mostDrinks });
}

/** Reads a blood pressure in mmHg from its two texts; null where both are empty. */
export function readPressure(upper: string, lower: string): Result<BloodPressure | null, PressureProblem> {
  const systolic = whole(readWithin(upper, vitalLimits.systolic));
  const diastolic = whole(readWithin(lower, vitalLimits.diastolic));
  if (!systolic.ok) return fail(systolic.code === 'out-of-range' ? 'upper-range' : 'not-a-number');
  if (!diastolic.ok) return fail(diastolic.code === 'out-of-range' ? 'lower-range' : 'not-a-number');
  if (systolic.value === null && diastolic.value === null) return ok(null);
  if (systolic.value === null) return fail('upper-missing');
  if (diastolic.value === null) return fail('lower-missing');
  if (systolic.value <= diastolic.value) return fail('not-above');
  return ok({ systolic: systolic.value, diastolic: diastolic.value });
}

/** The two values of a pressure that was typed into one field, "120/80" or just "120/"; null for anything else. */
export function splitPressure(text: string): { upper: string; lower: string } | null {
  const [upper = '', lower, ...more] = text.split('/');
  return lower === undefined || more.length > 0 ? null : { upper: upper.trim(), lower: lower.trim() };
}

function readWithin(
  text: string,
  { least, most }: { least: number; most: number },
): Result<number | null, VitalProblem> {
  const read = readNumber(text);
  if (!read.ok || read.value === null) return read;
  return read.value >= least && read.value <= most ? read : fail('out-of-range');
}

function whole(read: Result<number | null, VitalProblem>): Result<number | null, VitalProblem> {
  return read.ok && read.value !== null && !Number.isInteger(read.value) ? fail('not-whole') : read;
}

/** A number of zero or more as a person writes it; null for an empty text. */
function readNumber(text: string): Result<number | null, 'not-a-number' | 'out-of-range'> {
  if (text.trim() === '') return ok(null);
  if (/^\s*0+([.,]0*)?\s*$/.test(text)) return ok(0);
  const parsed = parseAmount(text);
  if (parsed.ok) return ok(parsed.value / 1000);
  return fail(
    parsed.code === 'too-large' || parsed.code === 'not-positive' ? 'out-of-range' : 'not-a-number',
  );
}
