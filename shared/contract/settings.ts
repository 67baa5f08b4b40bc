import { z } from 'zod';
import { earlySignIds } from './early-signs';
import { dateField, nothing, timeField } from './fields';
import { method } from './method';

export const settingsSchema = z.strictObject({
  /** Minutes without a key or pointer before the vault locks itself. */
  idleMinutes: z.int().min(1).max(60),
  /** Whether it also locks when the window is minimized, or when another window gets the focus. */
  lockOnMinimize: z.boolean(),
  lockOnBlur: z.boolean(),
  /** Whether screenshots and shared screens leave the window out, where the system can do that. */
  contentProtection: z.boolean(),
  /** When the person's day begins; a dose before it belongs to the day before. */
  dayStartsAt: timeField,
  theme: z.enum(['system', 'light', 'dark']),
  /** How large text is, in percent of the usual. */
  textSize: z.enum(['100', '115', '130', '150', '175']),
  /** The currency that costs are noted in, by its ISO 4217 code. */
  currency: z.enum(['USD', 'CAD', 'EUR', 'GBP', 'AUD']),
  /** In which units body measures are shown and typed. */
  temperatureUnit: z.enum(['F', 'C']),
  weightUnit: z.enum(['lb', 'kg']),
  /** The last day on which the person did not want to be asked for a check-in. */
  checkInSkippedOn: dateField.nullable(),
  /** The early signs that the person wants compared with the journal. */
  watchedSigns: z.array(z.enum(earlySignIds)).max(earlySignIds.length),
});
export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = {
  idleMinutes: 5,
  lockOnMinimize: false,
  lockOnBlur: false,
  contentProtection: true,
  dayStartsAt: '04:00',
  theme: 'system',
  textSize: '100',
  currency: 'USD',
  temperatureUnit: 'F',
  weightUnit: 'lb',
  checkInSkippedOn: null,
  watchedSigns: [],
};

export const settingsMethods = {
  'settings.get': method(nothing, settingsSchema),
  /** Changes the given settings and leaves the others. A new day start moves earlier doses and entries to their days. */
  'settings.set': method(settingsSchema.partial(), settingsSchema, {
    changes: ['settings', 'plans', 'doses', 'journal'],
  }),
};
