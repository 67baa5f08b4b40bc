import { z } from 'zod';
import { dateField, idField, instantField, nothing } from './fields';
import { method } from './method';
import { assessmentSchema } from './own-records/assessment';
import { disclosureSchema } from './own-records/disclosure';
import { intentionSchema } from './own-records/intention';
import { lapseSchema } from './own-records/lapse';
import { letterSchema } from './own-records/letter';
import { personSchema } from './own-records/person';
import { shiftCheckSchema } from './own-records/shift-check';
import { triggerSchema } from './own-records/trigger';
import { urgeSchema } from './own-records/urge';

/** What a record says, by its kind. A kind that is new needs no table: export, salvage and search of damage have it at once. */
export const ownRecordSchema = z.discriminatedUnion('kind', [
  urgeSchema,
  lapseSchema,
  triggerSchema,
  intentionSchema,
  letterSchema,
  personSchema,
  assessmentSchema,
  shiftCheckSchema,
  disclosureSchema,
]);
export type OwnRecord = z.infer<typeof ownRecordSchema>;
export type RecordKind = OwnRecord['kind'];
export type RecordOf<K extends RecordKind> = Extract<OwnRecord, { kind: K }>;

/** The kinds of records. */
export const recordKinds = ownRecordSchema.options.map(({ shape }) => shape.kind.value);

/** The most records that one kind takes: ten years with one or two a day. */
export const mostRecords = 5000;

export const keptRecordSchema = z.strictObject({
  id: idField,
  /** When it was first saved, and the person's day that it is about. */
  at: instantField,
  day: dateField,
  record: ownRecordSchema,
});
export type KeptRecord = z.infer<typeof keptRecordSchema>;

const ids = z.strictObject({ id: idField });
const changes = { changes: ['records'] } as const;

/** Things that a person writes down with the guide's help, one by one: urges, people, weekly intentions, letters. */
export const recordsMethods = {
  /** The records of a kind about the days from `from` on, the newest first; all of them where it is null. */
  'records.list': method(
    z.strictObject({ kind: z.enum(recordKinds), from: dateField.nullable() }),
    z.strictObject({ records: z.array(keptRecordSchema) }),
  ),
  /**
   * Saves a record, new (`id` null) or changed. It is about `day`, or today where that is null. Fails with `not-found`
   * where there is no record of that kind and id, `in-the-future` for a day to come, and `bad-input` beyond `mostRecords`.
   */
  'records.save': method(
    z.strictObject({ id: idField.nullable(), day: dateField.nullable(), record: ownRecordSchema }),
    keptRecordSchema,
    changes,
  ),
  /** Takes a record out; it can be put back. */
  'records.remove': method(ids, nothing, changes),
  'records.restore': method(ids, nothing, changes),
};
