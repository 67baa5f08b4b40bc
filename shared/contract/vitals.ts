import { z } from 'zod';

// What a body can be measured by, with limits far beyond those of a living one: what lies outside is a slip of the
// keyboard. Stored in one unit each, whatever the screen shows.

/** What can be stored of each vital sign; all limits included. */
export const vitalLimits = {
  temperatureC: { least: 30, most: 45 },
  /** Beats a minute. */
  pulse: { least: 20, most: 250 },
  /** mmHg, the upper value. */
  systolic: { least: 50, most: 300 },
  /** mmHg, the lower value. */
  diastolic: { least: 20, most: 200 },
  weightKg: { least: 20, most: 400 },
} as const;

const { temperatureC, pulse, systolic, diastolic, weightKg } = vitalLimits;

export const temperatureField = z.number().min(temperatureC.least).max(temperatureC.most);
export const pulseField = z.int().min(pulse.least).max(pulse.most);
/** A blood pressure in mmHg; its upper value is above the lower one. */
export const bloodPressureField = z
  .strictObject({
    systolic: z.int().min(systolic.least).max(systolic.most),
    diastolic: z.int().min(diastolic.least).max(diastolic.most),
  })
  .refine((pressure) => pressure.systolic > pressure.diastolic);
export const weightField = z.number().min(weightKg.least).max(weightKg.most);
