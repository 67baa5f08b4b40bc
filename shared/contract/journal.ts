import { z } from 'zod';
import { signIds } from '../content/signs';
import { entryRuleIds } from '../safety/registry';
import { doseTagField } from './dose-tags';
import { dateField, idField, instantField, lineField, nothing, ratingField, timeField } from './fields';
import { measureField } from './measures';
import { method } from './method';
import { ownWordsField } from './own-words';
import { symptomKeyField } from './symptom-keys';
import { typedTextsSchema } from './typed-texts';
import { bloodPressureField, pulseField, temperatureField, weightField } from './vitals';

/** The longest note, in characters. Longer ones are refused with the text kept on screen. */
export const longestNote = 200_000;

/** The most of each list in one entry. */
export const mostInEntry = { substances: 8, medicines: 12, measures: 24, triggers: 12, tags: 12 } as const;

/** The longest tag of an entry, in characters. */
export const longestTag = 40;
export const tagField = lineField(longestTag).min(1);

/** The longest words for another substance, in characters. */
export const longestSubstance = 80;
/** Another substance, as the person calls it. */
export const substanceField = lineField(longestSubstance).min(1);

/** The longest name and amount of a medicine, in characters. */
export const longestMedicineName = 60;
export const longestMedicineAmount = 40;

/** The most alcoholic drinks of a day. */
export const mostDrinks = 50;

/** A medicine taken for comfort: its name and amount as the person calls them, and how much it helped, 0 to 10. */
export const takenMedicineSchema = z.strictObject({
  name: lineField(longestMedicineName).min(1),
  amount: lineField(longestMedicineAmount),
  helped: ratingField.nullable(),
});

/** What came of a trigger. */
export const ledToIds = ['passed', 'coped', 'planned-dose', 'extra-dose'] as const;

/**
 * What a person can say in one entry. Null and absent mean not answered, never zero. Safety rules, search, trends
 * and reports see these and nothing else of it.
 */
export const entryFieldsSchema = z.strictObject({
  day: dateField,
  time: timeField,
  /** 0 none to 10 worst. */
  symptoms: z.partialRecord(symptomKeyField, ratingField),
  /** How rough the day is overall, 0 to 10. */
  overall: ratingField.nullable(),
  /** How well the person gets through the day, 0 not at all to 10 as usual. */
  function: ratingField.nullable(),
  /** Hours slept in the last night. */
  sleepHours: z.number().min(0).max(24).nullable(),
  /** How good the sleep was, 0 worst to 10 best. */
  sleepQuality: ratingField.nullable(),
  temperatureC: temperatureField.nullable(),
  pulse: pulseField.nullable(),
  bloodPressure: bloodPressureField.nullable(),
  weightKg: weightField.nullable(),
  /** Alcoholic drinks since the day began; a US standard drink holds 14 g of alcohol (NIAAA). */
  drinks: z.number().min(0).max(mostDrinks).nullable(),
  /** Other substances, as the person calls them. */
  substances: z.array(substanceField).max(mostInEntry.substances),
  medicines: z.array(takenMedicineSchema).max(mostInEntry.medicines),
  /** What was tried without a medicine, and how much it helped, 0 to 10. */
  measures: z
    .array(z.strictObject({ what: measureField, helped: ratingField.nullable() }))
    .max(mostInEntry.measures),
  /** What made it harder. The same words as the tags of a dose. */
  triggers: z.array(doseTagField).max(mostInEntry.triggers),
  ledTo: z.enum(ledToIds).nullable(),
  tags: z.array(tagField).max(mostInEntry.tags),
  signs: z.array(z.enum(signIds)).max(signIds.length),
  selfHarm: z.enum(['no', 'thoughts', 'plan']).nullable(),
  /** Plain text or simple Markdown, kept to the letter. */
  note: z.string().max(longestNote),
});
export type EntryFields = z.infer<typeof entryFieldsSchema>;

export const entrySchema = z.strictObject({
  id: idField,
  at: instantField,
  ...entryFieldsSchema.shape,
  savedAt: instantField,
});
export type Entry = z.infer<typeof entrySchema>;

export const showingSchema = z.strictObject({
  rule: z.enum(entryRuleIds),
  tier: z.union([z.literal(1), z.literal(2)]),
});
export type SafetyShowing = z.infer<typeof showingSchema>;

/** Rules that an entry shows for the first time, because another one was changed up to 72 hours before it. */
export const laterShowingsSchema = z.strictObject({
  id: idField,
  day: dateField,
  time: timeField,
  showings: z.array(showingSchema).min(1),
});
export type LaterShowings = z.infer<typeof laterShowingsSchema>;

const laterSchema = z.strictObject({ later: z.array(laterShowingsSchema) });

/** Names an entry in the making: a new one (with an id made by the page), or changes to a saved one. */
const writingSchema = z.strictObject({ id: idField, fields: entryFieldsSchema });

/** What an entry said from one save to the next. */
const versionSchema = z.strictObject({ fields: entryFieldsSchema, savedAt: instantField });
export type EntryVersion = z.infer<typeof versionSchema>;

/** The most of each kind of words used before that are offered. */
export const mostSuggestions = 20;
const suggested = <T extends z.ZodType>(item: T) => z.array(item).max(mostSuggestions);

/** What the person wrote in earlier entries, to choose from: the most recent first, each once. */
export const suggestionsSchema = z.strictObject({
  tags: suggested(tagField),
  /** Of the list and own ones. */
  measures: suggested(measureField),
  /** With the amount of the last time. */
  medicines: suggested(takenMedicineSchema.pick({ name: true, amount: true })),
  substances: suggested(substanceField),
  /** Own words only, those on doses too. */
  triggers: suggested(ownWordsField),
});
export type Suggestions = z.infer<typeof suggestionsSchema>;

export const journalMethods = {
  /** Entries, newest first, older than `before` when given; more than `limit` where several share the last instant. */
  'journal.list': method(
    z.strictObject({ before: instantField.nullable(), limit: z.int().min(1).max(100) }),
    z.strictObject({ entries: z.array(entrySchema), more: z.boolean() }),
  ),
  /** What was being written and is not saved as an entry yet, newest first. */
  'journal.drafts': method(
    nothing,
    z.strictObject({
      drafts: z.array(
        writingSchema.extend({ typed: typedTextsSchema, savedAt: instantField, isNew: z.boolean() }),
      ),
    }),
  ),
  /** Where writing an entry begins: its draft if there is one, else its saved fields, else null. */
  'journal.open': method(
    z.strictObject({ id: idField }),
    z.strictObject({ fields: entryFieldsSchema, typed: typedTextsSchema, draft: z.boolean() }).nullable(),
  ),
  /**
   * Keeps what has been answered so far, then applies the safety rules to it and the 72 hours before.
   * What is returned is shown at once; each showing is recorded. Where `typed` is left out, what was half typed
   * before stays.
   */
  'journal.keepDraft': method(
    writingSchema.extend({ typed: typedTextsSchema.optional() }),
    z.strictObject({ savedAt: instantField, showings: z.array(showingSchema) }),
  ),
  /** Lets go of a draft; a saved entry stays as it was. */
  'journal.dropDraft': method(z.strictObject({ id: idField }), z.strictObject({}), { changes: ['journal'] }),
  /**
   * Saves an entry, new or changed, and lets go of its draft. `later` is to be shown too: what the rules newly say
   * of the entries of the 72 hours after it, the earliest first.
   */
  'journal.save': method(
    writingSchema,
    laterSchema.extend({ entry: entrySchema, showings: z.array(showingSchema) }),
    {
      changes: ['journal'],
    },
  ),
  /** What an entry says as saved, null when it is not in the journal, and before each of its changes, the latest first. */
  'journal.history': method(
    z.strictObject({ id: idField }),
    z.strictObject({ saved: versionSchema.nullable(), versions: z.array(versionSchema) }),
  ),
  /** Words of earlier entries to choose from. */
  'journal.suggestions': method(nothing, suggestionsSchema),
  /** Takes an entry out of the journal; it can be put back. `later` as for `journal.save`. */
  'journal.remove': method(z.strictObject({ id: idField }), laterSchema, { changes: ['journal'] }),
  'journal.restore': method(z.strictObject({ id: idField }), laterSchema, { changes: ['journal'] }),
};
