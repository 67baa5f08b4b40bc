import { z } from 'zod';
import { idField, lineField, nothing } from './fields';
import { method } from './method';
import { summaryOptionsSchema } from './reports/summary';

/** The longest name of a recipient, in characters. */
export const longestRecipientName = 60;

/** The most recipients that are kept. */
export const mostRecipients = 40;

const { kind: _kind, from: _from, to: _to, notes: _notes, ...kept } = summaryOptionsSchema.shape;

/** What of a summary's options is kept for somebody: all but its days and the notes that were ticked. */
const recipientChoicesSchema = z.strictObject(kept);

export const recipientSchema = z.strictObject({
  id: idField,
  /** Whom the choices are for, such as "my doctor". */
  name: lineField(longestRecipientName).min(1),
  /** Null where what was kept no longer fits the choices there are. */
  choices: recipientChoicesSchema.nullable(),
});
export type Recipient = z.infer<typeof recipientSchema>;

const ids = z.strictObject({ id: idField });
const changes = { changes: ['recipients'] } as const;

export const recipientsMethods = {
  /** All that are kept, by name. */
  'recipients.list': method(nothing, z.strictObject({ recipients: z.array(recipientSchema) })),
  /** Saves one, new (`id` null) or changed. Fails with `not-found`, and with `bad-input` for more than `mostRecipients`. */
  'recipients.save': method(
    z.strictObject({
      id: idField.nullable(),
      name: recipientSchema.shape.name,
      choices: recipientChoicesSchema,
    }),
    recipientSchema,
    changes,
  ),
  /** Takes one off the list; it can be put back. */
  'recipients.remove': method(ids, nothing, changes),
  'recipients.restore': method(ids, nothing, changes),
};
