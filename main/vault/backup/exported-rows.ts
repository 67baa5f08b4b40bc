import { z } from 'zod';
import { appointmentSchema } from '../../../shared/contract/appointments';
import { backgroundAnswersSchema } from '../../../shared/contract/background';
import { doseTagField } from '../../../shared/contract/dose-tags';
import { dateField, idField, timeField } from '../../../shared/contract/fields';
import { keptForms } from '../../../shared/contract/half-typed';
import { type EntryFields, entryFieldsSchema } from '../../../shared/contract/journal';
import { medicineSchema } from '../../../shared/contract/medicines';
import { ownLineSchema } from '../../../shared/contract/own-lines';
import { ownRecordSchema, recordKinds } from '../../../shared/contract/own-records';
import { approachField, planChangeSchema } from '../../../shared/contract/plans';
import { batchSchema, productSchema } from '../../../shared/contract/products';
import { recipientSchema } from '../../../shared/contract/recipients';
import { settingsSchema } from '../../../shared/contract/settings';
import { slotsField } from '../../../shared/contract/slots';
import { alternateCyclesField, strategySchema } from '../../../shared/contract/strategies';
import { symptomKeyField } from '../../../shared/contract/symptom-keys';
import { symptomNameField } from '../../../shared/contract/symptoms';
import { typedTextsSchema } from '../../../shared/contract/typed-texts';
import { filledScaleIds, scaleIds } from '../../../shared/scales/scale';
import { isKnown } from '../system-zone';

// What the rows of a readable file hold at the current version, table by table. A file is only read back where every row
// is like that, so that no screen meets what the application would never have written. docs/formats/export.md says the
// same in words.

/** Instants are compared as text: always to the millisecond. */
const instant = z.iso.datetime({ precision: 3 });
const removed = instant.nullable();
const zone = z.string().refine(isKnown);
/** An amount in the product's unit. */
const units = z.number().min(0.001).max(1000);
const text = z.string();
const json = z.unknown().refine((value) => value !== undefined);
const sequence = z.int().min(1);
const { shape: entry } = entryFieldsSchema;

/** Whether a value is one of the field of that name. */
function isField(shape: Readonly<Record<string, z.ZodType>>, name: string, value: unknown): boolean {
  return Object.hasOwn(shape, name) && (shape[name]?.safeParse(value).success ?? false);
}

/** The rows of each exported table. */
export const exportedRows: Readonly<Record<string, z.ZodType>> = {
  settings: z
    .strictObject({ name: text, value: json })
    .refine(({ name, value }) => isField(settingsSchema.shape, name, value)),
  products: z.strictObject({
    id: idField,
    name: text,
    unit: productSchema.shape.unit,
    resolution: units,
    piece: units.nullable(),
    created_at: instant,
    note: text,
    hidden: z.boolean(),
    baseline_since: dateField.nullable(),
  }),
  plans: z.strictObject({
    id: idField,
    product_id: idField,
    approach: approachField,
    spec: z.record(text, json),
    slots: slotsField,
    created_at: instant,
    choices: z.strictObject({ strategy: strategySchema, alternateCycles: alternateCyclesField }).nullable(),
    from_day: dateField.nullable(),
  }),
  plan_changes: z.strictObject({
    sequence,
    id: idField,
    plan_id: idField,
    from_day: dateField,
    change: planChangeSchema,
    recorded_on: dateField,
    recorded_at: instant,
    withdrawn_at: removed,
    phases: z.array(z.record(text, json)).nullable(),
  }),
  plan_answers: z.strictObject({ product: idField.or(z.literal('new')), answers: json, saved_at: instant }),
  doses: z.strictObject({
    id: idField,
    product_id: idField,
    taken_at: instant,
    zone,
    day: dateField,
    amount: units,
    slot: timeField.nullable(),
    saved_at: instant,
    removed_at: removed,
    tags: z.array(doseTagField),
  }),
  entries: z
    .strictObject({
      id: idField,
      at: instant,
      zone,
      day: dateField,
      overall: entry.overall,
      function: entry.function,
      sleep_hours: entry.sleepHours,
      temperature_c: entry.temperatureC,
      self_harm: entry.selfHarm,
      signs: entry.signs,
      note: entry.note,
      saved_at: instant,
      removed_at: removed,
      sleep_quality: entry.sleepQuality,
      pulse: entry.pulse,
      systolic: z.int().nullable(),
      diastolic: z.int().nullable(),
      weight_kg: entry.weightKg,
      drinks: entry.drinks,
      substances: entry.substances,
      medicines: entry.medicines,
      measures: entry.measures,
      triggers: entry.triggers,
      led_to: entry.ledTo,
      tags: entry.tags,
    })
    .refine(({ systolic, diastolic }) =>
      systolic === null
        ? diastolic === null
        : entry.bloodPressure.safeParse({ systolic, diastolic } as EntryFields['bloodPressure']).success,
    ),
  entry_symptoms: z.strictObject({
    entry_id: idField,
    symptom: symptomKeyField,
    rating: z.int().min(0).max(10),
  }),
  entry_versions: z.strictObject({
    sequence,
    entry_id: idField,
    fields: entryFieldsSchema,
    saved_at: instant,
  }),
  drafts: z.strictObject({
    entry_id: idField,
    fields: entryFieldsSchema,
    saved_at: instant,
    typed: typedTextsSchema,
  }),
  half_typed: z.strictObject({
    kind: z.enum(keptForms),
    about: text.max(60),
    at: text.regex(/^\/[\w/-]{0,200}$/),
    text: json,
    saved_at: instant,
  }),
  listed_symptoms: z.strictObject({
    symptom: symptomKeyField,
    name: symptomNameField.nullable(),
    part: z.enum(['body', 'mind']),
    position: z.int().min(0),
    hidden: z.boolean(),
    removed_at: removed,
  }),
  scale_records: z.strictObject({
    id: idField,
    scale: z.enum(filledScaleIds),
    at: instant,
    zone,
    day: dateField,
    answers: z.array(z.int().min(0).max(10).nullable()).max(40),
    self_harm: z.enum(['thoughts', 'plan']).nullable(),
    total: z.int().min(0).max(400).nullable(),
    finished_at: removed,
    saved_at: instant,
    removed_at: removed,
  }),
  scale_reminders: z.strictObject({
    scale: z.enum(scaleIds),
    every_days: z.int().min(1).nullable(),
    daily_after_cut: z.boolean(),
    not_before: dateField.nullable(),
  }),
  safety_showings: z.strictObject({
    entry_id: idField.or(z.literal('background')),
    rule: text.max(60),
    tier: z.int().min(0).max(3),
    day: dateField,
    shown_at: instant,
  }),
  medicines: z.strictObject({
    id: idField,
    name: medicineSchema.shape.name,
    amount: medicineSchema.shape.amount,
    often: medicineSchema.shape.often,
    since: medicineSchema.shape.since,
    why: medicineSchema.shape.why,
    kinds: medicineSchema.shape.kinds,
    stopped_on: dateField.nullable(),
    saved_at: instant,
    removed_at: removed,
  }),
  background_answers: z
    .strictObject({ question: text, answer: json, saved_at: instant })
    .refine(({ question, answer }) => isField(backgroundAnswersSchema.shape, question, answer)),
  batches: z.strictObject({
    id: idField,
    product_id: idField,
    day: dateField,
    at: instant,
    vendor: batchSchema.shape.vendor,
    strain: batchSchema.shape.strain,
    label: batchSchema.shape.label,
    note: batchSchema.shape.note,
    amount: z.number().min(0.001).max(100_000).nullable(),
    cents: z.number().min(0).max(1_000_000).nullable(),
    saved_at: instant,
    removed_at: removed,
  }),
  stock_counts: z.strictObject({
    id: idField,
    product_id: idField,
    at: instant,
    amount: z.number().min(0).max(10_000_000),
    removed_at: removed,
  }),
  appointments: z.strictObject({
    id: idField,
    day: dateField,
    time: timeField.nullable(),
    title: appointmentSchema.shape.title,
    place: appointmentSchema.shape.place,
    note: appointmentSchema.shape.note,
    saved_at: instant,
    removed_at: removed,
  }),
  own_lines: z.strictObject({
    id: idField,
    list: ownLineSchema.shape.list,
    position: z.int().min(0),
    text: ownLineSchema.shape.text,
    reach: ownLineSchema.shape.reach,
    appointment_id: idField.nullable(),
    asked_on: dateField.nullable(),
    saved_at: instant,
    removed_at: removed,
  }),
  own_records: z
    .strictObject({
      id: idField,
      kind: z.enum(recordKinds),
      fields: z.record(text, json),
      at: instant,
      zone,
      day: dateField,
      saved_at: instant,
      removed_at: removed,
    })
    .refine(({ kind, fields }) => ownRecordSchema.safeParse({ ...fields, kind }).success),
  recipients: z.strictObject({
    id: idField,
    name: recipientSchema.shape.name,
    choices: json,
    saved_at: instant,
    removed_at: removed,
  }),
  imports: z.strictObject({
    id: idField,
    kind: z.enum(['doses', 'entries']),
    made_at: instant,
    brought: z.int().min(1),
    there: z.int().min(0),
    unreadable: z.int().min(0),
    taken_out_at: removed,
  }),
  import_rows: z.strictObject({ import_id: idField, record_id: idField }),
};
