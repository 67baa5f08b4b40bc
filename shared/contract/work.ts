import { z } from 'zod';
import { nothing } from './fields';
import { method } from './method';

/** Work of the vault process that may take longer than a moment. One at a time. */
export const workKinds = [
  'backup',
  'drill',
  'restore',
  'export',
  'check',
  'salvage',
  'renew',
  'file',
  'import',
] as const;
export type WorkKind = (typeof workKinds)[number];

export const workMethods = {
  /** Ends the work that is going on, as if it had not begun. Too late, it has no effect. */
  'work.cancel': method(nothing, nothing),
};

export const workEvents = {
  /** How far the work is: a share from 0 to 1, null where that can't be told. A kind of null: nothing goes on any more. */
  work: z.strictObject({
    kind: z.enum(workKinds).nullable(),
    share: z.number().min(0).max(1).nullable(),
  }),
};
