import { z } from 'zod';
import { idField, instantField, nothing } from './fields';
import { allAreas, method } from './method';
import { secretSchema } from './secret';
import { openedSchema } from './vault';

/** How many automatic backups are kept; the oldest goes first. */
export const keptBackups = 14;

/** The name of a backup in the backup folder: neutral, by the time it was made in UTC. */
export const backupNameField = z.string().regex(/^glidepath-\d{4}-\d\d-\d\d-\d{6}\.backup$/);

/** A place that the person chose in a dialog of main; pages never name a path. */
export const placeField = idField;

/** A backup: one of the backup folder by its name, or a file that was chosen. */
export const backupRefSchema = z.union([
  z.strictObject({ name: backupNameField }),
  z.strictObject({ place: placeField }),
]);
export type BackupRef = z.infer<typeof backupRefSchema>;

const listedSchema = z.strictObject({
  name: backupNameField,
  madeAt: instantField,
  bytes: z.int().min(0),
});

/** A vault that was replaced, kept aside. */
const asideSchema = z.strictObject({
  /**
   * - `replaced`: by a backup of the same vault. It goes when a later process opens the vault.
   * - `kept`: by a backup of another vault, or of which can't be told. It stays until the person deletes it.
   * - `damaged`: what was salvaged from. It stays, too.
   */
  kind: z.enum(['replaced', 'kept', 'damaged']),
  id: idField,
  /** When it was in use last. */
  at: instantField,
});

export const backupsOverviewSchema = z.strictObject({
  folder: z.string(),
  /** Whether it is the folder beside the vault, which shares its disk. */
  besideVault: z.boolean(),
  /** Whether the folder is there and takes files. */
  reachable: z.boolean(),
  automatic: z.boolean(),
  /** The newest first. */
  list: z.array(listedSchema),
  /** When the last one was made, wherever it went; null where none is known. */
  lastMadeAt: instantField.nullable(),
  /** The last automatic one that did not come about, or null since one did. */
  lastFailure: z.strictObject({ at: instantField, code: z.string() }).nullable(),
  /** The one that was in use last first. */
  asides: z.array(asideSchema),
});
export type BackupsOverview = z.infer<typeof backupsOverviewSchema>;

/** What a backup was found to hold. */
const drilledSchema = openedSchema.extend({
  /** Whether an earlier Glidepath made it; restoring brings it up to date, as was tried. */
  earlierVersion: z.boolean(),
});
export type Drilled = z.infer<typeof drilledSchema>;

export const backupsMethods = {
  /** Backups of the open vault. */
  'backups.overview': method(nothing, backupsOverviewSchema),
  /** Whether backups that make themselves fail: none came about yet, or none for a week. Null where all is well. */
  'backups.overdue': method(nothing, z.strictObject({ overdue: z.enum(['never', 'a-week']).nullable() })),
  /** Backups in the folder beside the vault, the newest first, for a vault that is closed or not there. */
  'backups.found': method(nothing, z.strictObject({ list: z.array(listedSchema) })),
  'backups.setAutomatic': method(z.strictObject({ automatic: z.boolean() }), nothing, {
    changes: ['backups'],
  }),
  /** Another folder for backups; null for the one beside the vault. Earlier backups stay where they are. */
  'backups.setFolder': method(z.strictObject({ place: placeField.nullable() }), nothing, {
    changes: ['backups'],
  }),
  /** Makes a backup in the backup folder, or at a chosen place, and verifies it by opening it. */
  'backups.make': method(
    z.strictObject({ place: placeField.nullable() }),
    z.strictObject({ name: z.string(), bytes: z.int().min(0) }),
    { changes: ['backups'] },
  ),
  /** Makes the automatic backup if it is due; the page calls it when the person has arrived. */
  'backups.makeIfDue': method(nothing, z.strictObject({ made: z.boolean() }), { changes: ['backups'] }),
  /** Deletes backups of the backup folder. */
  'backups.remove': method(z.strictObject({ names: z.array(backupNameField).min(1).max(1000) }), nothing, {
    changes: ['backups'],
  }),
  /** What can be told of a backup without its password. */
  'backups.inspect': method(
    z.strictObject({ backup: backupRefSchema }),
    z.strictObject({
      madeAt: instantField,
      bytes: z.int().min(0),
      recoveryCode: z.boolean(),
      /** Whether it is of the vault that is here now. */
      ofThisVault: z.boolean(),
    }),
  ),
  /** Proves that a backup opens, by restoring it beside everything and removing that again. Changes nothing. */
  'backups.drill': method(z.strictObject({ backup: backupRefSchema, secret: secretSchema }), drilledSchema),
  /** Puts a backup in the place of the vault, if there is one, and opens it. The one before is kept aside. */
  'backups.restore': method(z.strictObject({ backup: backupRefSchema, secret: secretSchema }), openedSchema, {
    changes: allAreas,
  }),
  /** Puts a vault that was kept aside back in its place. It is closed then, and the window locks. */
  'backups.putBack': method(z.strictObject({ id: idField }), nothing, { changes: allAreas }),
  /** Deletes a vault that was kept aside. */
  'backups.removeAside': method(z.strictObject({ id: idField }), nothing, {
    changes: ['backups', 'condition'],
  }),
  /** Writes everything in the vault, readable for anyone, to a chosen place as JSON. */
  'backups.exportOpen': method(
    z.strictObject({ place: placeField }),
    z.strictObject({ name: z.string(), bytes: z.int().min(0) }),
  ),
};
