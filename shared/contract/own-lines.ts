import { z } from 'zod';
import { dateField, idField, lineField, nothing } from './fields';
import { method } from './method';

/** The lists that a person writes lines into. */
export const ownLists = [
  'goals',
  'questions',
  'reasons',
  'early-warnings',
  'comfort',
  'safety-warning-signs',
  'safety-coping',
  'safety-distraction',
  'safety-people',
  'safety-professionals',
  'safety-surroundings',
] as const;
export type OwnList = (typeof ownLists)[number];

/** The longest texts of a line, in characters. */
export const longestLineTexts = { text: 200, reach: 120 };

/** The most lines that one list takes. */
export const mostLines = 40;

const lineFields = {
  list: z.enum(ownLists),
  text: lineField(longestLineTexts.text).min(1),
  /** How to reach whom the line names, such as a number; empty where it names nobody. */
  reach: lineField(longestLineTexts.reach),
  /** The appointment that a question is for; null for none, and when that appointment is no more. */
  appointmentId: idField.nullable(),
};

export const ownLineSchema = z.strictObject({
  id: idField,
  ...lineFields,
  /** The day on which a question was asked; null while it was not. */
  askedOn: dateField.nullable(),
});
export type OwnLine = z.infer<typeof ownLineSchema>;

const ids = z.strictObject({ id: idField });
const changes = { changes: ['lines'] } as const;

export const linesMethods = {
  /** The lines of some lists, each list in the person's order. */
  'lines.get': method(
    z.strictObject({ lists: z.array(z.enum(ownLists)).min(1).max(ownLists.length) }),
    z.strictObject({ lines: z.array(ownLineSchema) }),
  ),
  /**
   * Saves a line, new (`id` null, at the end of its list) or changed in its place. Fails with `not-found` where the line
   * is not in that list or the appointment is not there, and with `bad-input` for more than `mostLines` in a list.
   */
  'lines.save': method(z.strictObject({ id: idField.nullable(), ...lineFields }), ownLineSchema, changes),
  /** Moves a line to another place of its list, counted from 0; one beyond the end is the end. */
  'lines.move': method(ids.extend({ to: z.int().min(0).max(mostLines) }), nothing, changes),
  /** Notes on which day a question was asked; null to ask it again. Fails with `in-the-future`. */
  'lines.asked': method(ids.extend({ on: dateField.nullable() }), ownLineSchema, changes),
  /** Takes a line out of its list; it can be put back where it was. */
  'lines.remove': method(ids, nothing, changes),
  'lines.restore': method(ids, nothing, changes),
};
