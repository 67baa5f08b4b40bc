import { parseAmount } from '../../../shared/quantity';
import { fail, ok, type Result } from '../../../shared/result';

/** The unit in which a temperature is typed; it is stored in °C. */
export type TemperatureUnit = 'F' | 'C';

/** Why a typed temperature was not taken. */
export type TemperatureProblem = 'not-a-number' | 'out-of-range' | 'other-unit';

/** What the journal stores, in °C: far beyond what a living body has. */
const lowestC = 30;
const highestC = 45;

const toCelsius = (fahrenheit: number) => ((fahrenheit - 32) * 5) / 9;
const toFahrenheit = (celsius: number) => (celsius * 9) / 5 + 32;
const isPlausible = (celsius: number) => celsius >= lowestC && celsius <= highestC;

/**
 * Reads a typed temperature, with a point or comma. Out: °C unrounded, so that 101 °F stays exactly that;
 * null for an empty text; or why it was not taken. `other-unit` is one that would be plausible in the other unit.
 */
export function parseTemperature(
  text: string,
  unit: TemperatureUnit,
): Result<number | null, TemperatureProblem> {
  const typed = text.replace(/°?\s*[fc]?\s*$/i, '');
  if (typed.trim() === '') return ok(null);
  const parsed = parseAmount(typed);
  if (!parsed.ok)
    return fail(
      parsed.code === 'too-large' || parsed.code === 'not-positive' ? 'out-of-range' : 'not-a-number',
    );
  const degrees = parsed.value / 1000;
  const celsius = unit === 'F' ? toCelsius(degrees) : degrees;
  if (isPlausible(celsius)) return ok(celsius);
  const otherwise = unit === 'F' ? degrees : toCelsius(degrees);
  return fail(isPlausible(otherwise) ? 'other-unit' : 'out-of-range');
}

/** A stored temperature in a unit, with one decimal at most: "101", "98.6". */
export function temperatureText(celsius: number | null, unit: TemperatureUnit): string {
  if (celsius === null) return '';
  const degrees = unit === 'F' ? toFahrenheit(celsius) : celsius;
  return String(Math.round(degrees * 10) / 10);
}
