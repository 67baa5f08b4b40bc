import { z } from 'zod';
import { idField, lineField, nothing } from './fields';
import { method } from './method';
import { longestLineTexts, mostLines } from './own-lines';
import { safetySteps } from './safety-steps';

/** The longest title of the card, in characters, and the most people on it. */
export const longestCardTitle = 40;
export const mostOnCard = 20;

/** What a person chose to have on the lock screen. */
export const doorChoicesSchema = z.strictObject({
  /** What the card is called there: neutral, since anybody may read it. */
  title: lineField(longestCardTitle).min(1),
  /** The steps of the safety plan whose lines are shown. */
  steps: z.array(z.enum(safetySteps)).max(safetySteps.length),
  /** The people and places whose name and number are shown, by the ids of their records. */
  people: z.array(idField).max(mostOnCard),
});
export type DoorChoices = z.infer<typeof doorChoicesSchema>;

const groupSchema = z.strictObject({
  group: z.enum([...safetySteps, 'people']),
  lines: z
    .array(
      z.strictObject({
        text: lineField(longestLineTexts.text).min(1),
        reach: lineField(longestLineTexts.reach),
      }),
    )
    .min(1)
    .max(mostLines),
});

/** What stands on the lock screen, for anybody to read. A group without lines is left out. */
export const doorCardSchema = z.strictObject({
  title: doorChoicesSchema.shape.title,
  groups: z.array(groupSchema).max(safetySteps.length + 1),
});
export type DoorCard = z.infer<typeof doorCardSchema>;

/**
 * How the card on the lock screen is: `off`; `shown` as the vault has it; `behind`, where a change could not be written;
 * `missing` or `damaged`, where its file is gone or can't be read, so that nothing is shown.
 */
export const doorStandings = ['off', 'shown', 'behind', 'missing', 'damaged'] as const;
export type DoorStanding = (typeof doorStandings)[number];

const overviewSchema = z.strictObject({
  standing: z.enum(doorStandings),
  choices: doorChoicesSchema,
  /** What anybody can read with these choices, or could. */
  card: doorCardSchema,
});

/**
 * Chosen lines on the lock screen. While the vault is locked nothing of it can be read, so they lie beside it in clear,
 * in `door-card.json`: off by default, and gone when it is switched off.
 */
export const doorMethods = {
  /** The card of the vault in place, also while that is locked; null where there is none that can be read. */
  'door.card': method(nothing, z.strictObject({ card: doorCardSchema.nullable() })),
  'door.overview': method(nothing, overviewSchema),
  /**
   * Keeps the choices and, with `on`, writes the card; without, removes it. What could not be written or removed changes
   * nothing: `disk-full`, `vault-unwritable`.
   */
  'door.set': method(doorChoicesSchema.extend({ on: z.boolean() }), overviewSchema, { changes: ['door'] }),
};
