import { z } from 'zod';
import { placeField } from './backups';
import { dateField, nothing } from './fields';
import { method } from './method';
import type { PlacePurpose } from './shell';

/**
 * Files that leave for other programs: four tables, a calendar, and a FHIR document. See docs/formats.
 */
export const fileKinds = ['doses', 'journal', 'scales', 'plan', 'calendar', 'record'] as const;
export type FileKind = (typeof fileKinds)[number];

/** What a place for each kind of file is chosen for. */
export const placeOfFile = {
  doses: 'doses-to-save',
  journal: 'journal-to-save',
  scales: 'scales-to-save',
  plan: 'plan-to-save',
  calendar: 'calendar-to-save',
  record: 'record-to-save',
} as const satisfies Record<FileKind, PlacePurpose>;

/** What a file can do without. */
export const fileParts = [
  /** What products are called; without it they are numbered. */
  'names',
  /** What led to a dose. */
  'why',
  /** Tags, own symptoms and other words that are in no list of ours. */
  'own-words',
  /** Other substances, alcohol and medicines of an entry. */
  'substances',
  /** Warning signs, and answers about self-harm, but for item 9 of the PHQ-9. */
  'danger',
  /** Notes in full. */
  'notes',
  /** The single answers of a scale, item 9 of the PHQ-9 among them. */
  'answers',
  /** What was taken on each day, beside its plan. */
  'taken',
  /** Title, place and note of an appointment. */
  'titles',
  /** The amount of each step in its title. */
  'step-amounts',
  /** Medicines and other substances of the list. */
  'medicines',
] as const;
export type FilePart = (typeof fileParts)[number];

/** Which parts each kind of file can do without; all else that it holds belongs to it. */
export const partsOfFile: Record<FileKind, readonly FilePart[]> = {
  doses: ['names', 'why'],
  journal: ['own-words', 'substances', 'danger', 'notes'],
  scales: ['answers'],
  plan: ['names', 'taken'],
  calendar: ['step-amounts', 'names', 'titles'],
  record: ['names', 'taken', 'answers', 'medicines'],
};

/** What a file holds: parts that can be left out, and what can't. */
export const heldIds = [
  ...fileParts,
  'amounts',
  'ratings',
  'sleep',
  'vitals',
  /** What made it harder, what came of it, and what was tried, as far as it is in our lists. */
  'triggers',
  'totals',
  'plan-days',
  'steps',
  /** Each step with its amount. */
  'plan-amounts',
  /** That the person tapers, and that the file is marked as sensitive. */
  'taper',
  'appointments',
  /** The time zone of each line, or its distance to UTC. */
  'zone',
] as const;
export type HeldId = (typeof heldIds)[number];

const periodFields = { from: dateField, to: dateField };
const isInOrder = ({ from, to }: { from: string; to: string }) => from <= to;

/** Which file, of which days. */
const fileOfPeriod = z.strictObject({ kind: z.enum(fileKinds), ...periodFields });

/** What goes into a file. */
export const fileChoicesSchema = fileOfPeriod.extend({
  /** Those of its parts that go in; others are passed over. */
  parts: z.array(z.enum(fileParts)).max(fileParts.length),
});
export type FileChoices = z.infer<typeof fileChoicesSchema>;

export const heldSchema = z.strictObject({
  what: z.enum(heldIds),
  /** How many of them: doses, entries, days, notes, each by what it is. */
  count: z.int().min(1),
  /** What the products are called, with `names`; else empty. */
  names: z.array(z.string()),
});
export type Held = z.infer<typeof heldSchema>;

export const filesMethods = {
  /** From when to when there is anything to put into files; null without anything. And since when the plan runs. */
  'files.days': method(
    nothing,
    z.strictObject({
      today: dateField,
      span: z.strictObject({ first: dateField, last: dateField }).nullable(),
      planStart: dateField.nullable(),
    }),
  ),
  /** What a file of these days would hold, with all its parts; empty where there is nothing. */
  'files.contents': method(fileOfPeriod.refine(isInOrder), z.strictObject({ held: z.array(heldSchema) })),
  /** Writes the file to a chosen place. Whole or absent. */
  'files.save': method(
    fileChoicesSchema.extend({ place: placeField }).refine(isInOrder),
    z.strictObject({ name: z.string(), bytes: z.int().min(0) }),
  ),
};
