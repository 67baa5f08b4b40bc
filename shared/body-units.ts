import type { Settings } from './contract/settings';

// Body measures are stored in °C and kg, unrounded, and shown in the units of the settings.

export type TemperatureUnit = Settings['temperatureUnit'];
export type WeightUnit = Settings['weightUnit'];

/** Kilograms in a pound: exact by definition (international yard and pound agreement, 1959). */
const kgInPound = 0.45359237;

/** A temperature in a unit, as °C, unrounded. */
export function celsiusOf(degrees: number, unit: TemperatureUnit): number {
  return unit === 'F' ? ((degrees - 32) * 5) / 9 : degrees;
}

/** A temperature in °C, as degrees of a unit, unrounded. */
export function degreesIn(celsius: number, unit: TemperatureUnit): number {
  return unit === 'F' ? (celsius * 9) / 5 + 32 : celsius;
}

/** A weight in a unit, as kg, unrounded. */
export function kilogramsOf(weight: number, unit: WeightUnit): number {
  return unit === 'lb' ? weight * kgInPound : weight;
}

/** A weight in kg, in a unit, unrounded. */
export function weightIn(kilograms: number, unit: WeightUnit): number {
  return unit === 'lb' ? kilograms / kgInPound : kilograms;
}
