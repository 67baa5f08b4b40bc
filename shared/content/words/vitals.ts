import { degreesIn, type TemperatureUnit, type WeightUnit, weightIn } from '../../body-units';
import type { EntryFields } from '../../contract/journal';
import type { Settings } from '../../contract/settings';

/** The units that body measures are shown in. */
export type BodyUnits = Pick<Settings, 'temperatureUnit' | 'weightUnit'>;

/** What each unit is called beside its number. */
export const unitNames: Record<TemperatureUnit | WeightUnit, string> = {
  F: '°F',
  C: '°C',
  lb: 'lb',
  kg: 'kg',
};

/** A number as a thermometer or a scale shows it, with one decimal at most: "101", "98.6". */
export function bodyFigure(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** "101 °F" of a temperature in °C. */
export function temperatureText(celsius: number, unit: TemperatureUnit): string {
  return `${bodyFigure(degreesIn(celsius, unit))} ${unitNames[unit]}`;
}

/** "154.3 lb" of a weight in kg. */
export function weightText(kilograms: number, unit: WeightUnit): string {
  return `${bodyFigure(weightIn(kilograms, unit))} ${unitNames[unit]}`;
}

/** "120/80" of a blood pressure. */
export function pressureText({ systolic, diastolic }: NonNullable<EntryFields['bloodPressure']>): string {
  return `${systolic}/${diastolic}`;
}

/** "2 drinks". */
export function drinksText(drinks: number): string {
  return `${drinks} ${drinks === 1 ? 'drink' : 'drinks'}`;
}

/** What was measured and drunk, each as a few words: "101 °F", "pulse 88", "120/80", "154.3 lb", "no alcohol". */
export function bodyFacts(
  fields: Pick<EntryFields, 'temperatureC' | 'pulse' | 'bloodPressure' | 'weightKg' | 'drinks'>,
  { temperatureUnit, weightUnit }: BodyUnits,
): string[] {
  const { temperatureC, pulse, bloodPressure, weightKg, drinks } = fields;
  return [
    temperatureC === null ? null : temperatureText(temperatureC, temperatureUnit),
    pulse === null ? null : `pulse ${pulse}`,
    bloodPressure === null ? null : `blood pressure ${pressureText(bloodPressure)}`,
    weightKg === null ? null : weightText(weightKg, weightUnit),
    drinks === null ? null : drinks === 0 ? 'no alcohol' : drinksText(drinks),
  ].filter((fact) => fact !== null);
}
