import { z } from 'zod';
import { backupRefSchema } from './backups';
import { instantField, nothing } from './fields';
import { allAreas, method } from './method';
import { secretSchema } from './secret';
import { openedSchema } from './vault';

/** What was salvaged of one part of the vault. */
const salvagedSchema = z.strictObject({
  part: z.enum(['doses', 'entries', 'plans', 'scales', 'other']),
  saved: z.int().min(0),
  /** How many are known to be lost. */
  lost: z.int().min(0),
  /** Whether more may be missing, or a part of some: what was on the damaged pages can't be told. */
  incomplete: z.boolean(),
});
export type Salvaged = z.infer<typeof salvagedSchema>;

/** What came of salvaging. */
export const accountSchema = z.strictObject({
  at: instantField,
  salvaged: z.array(salvagedSchema),
  /** How many products lost their name and unit; they are there with a plain name, in grams. */
  namelessProducts: z.int().min(0),
});
export type Account = z.infer<typeof accountSchema>;

export const conditionSchema = z.strictObject({
  /** How the vault was when it was opened. */
  opened: openedSchema,
  /**
   * The write-ahead log when it was opened: `missing` when it should have been there, `stale` when it belonged to
   * another state of the database and was set aside, `unfinished` when its last save could not be read, as after a power
   * cut, `damaged` when more than that could not be read.
   */
  log: z.enum(['whole', 'missing', 'stale', 'unfinished', 'damaged']),
  /** Whether the computer's clock stands before what was saved last. */
  clockBehind: z.boolean(),
  lastCheck: z.strictObject({ at: instantField, ok: z.boolean() }).nullable(),
  /** Of a vault that was salvaged: the account, and whether the person has put it away. */
  salvage: accountSchema
    .extend({
      read: z.boolean(),
      /** The folder in which the damaged vault is kept; null once the person has deleted it. */
      keptIn: z.string().nullable(),
    })
    .nullable(),
});
export type Condition = z.infer<typeof conditionSchema>;

export const conditionMethods = {
  /** How the open vault is. */
  'condition.overview': method(nothing, conditionSchema),
  /** Reads everything in the vault and checks that it is whole. */
  'condition.check': method(nothing, z.strictObject({ ok: z.boolean() }), { changes: ['condition'] }),
  /** The same if the last check is a week ago. */
  'condition.checkIfDue': method(nothing, z.strictObject({ checked: z.boolean(), ok: z.boolean() }), {
    changes: ['condition'],
  }),
  /** Saves what can be read of a damaged database into a new one, and opens that. The damaged one is kept aside. */
  'condition.salvage': method(
    z.strictObject({ secret: secretSchema }),
    z.strictObject({ opened: openedSchema, account: accountSchema }),
    { changes: allAreas },
  ),
  /** The person has read the account of salvaging: it need not be shown by itself any more. */
  'condition.accountRead': method(nothing, nothing, { changes: ['condition'] }),
  /** Takes a lost or damaged header out of a backup of the same vault, once it is proven to open the database. */
  'condition.takeHeader': method(
    z.strictObject({ backup: backupRefSchema, secret: secretSchema }),
    openedSchema,
    { changes: allAreas },
  ),
};
