import { mostRecipients } from '../../../shared/contract/recipients';
import {
  allRecipients,
  findRecipient,
  markRecipientRemoved,
  saveRecipient,
} from '../database/tables/recipients';
import { ExpectedFailure } from '../failure';
import { now } from '../open-vault';
import type { Handlers } from '../router';

export const recipientsHandlers: Handlers<'recipients'> = {
  'recipients.list': ({ db }) => ({ recipients: allRecipients(db) }),

  'recipients.save': (vault, { id, name, choices }) => {
    if (id !== null && findRecipient(vault.db, id) === undefined) throw new ExpectedFailure('not-found');
    if (id === null && allRecipients(vault.db).length >= mostRecipients)
      throw new ExpectedFailure('bad-input', 'too-many');
    const recipient = { id: id ?? vault.newId(), name, choices };
    saveRecipient(vault.db, recipient, now(vault));
    return recipient;
  },

  'recipients.remove': (vault, { id }) => {
    markRecipientRemoved(vault.db, id, now(vault));
    return {};
  },

  'recipients.restore': (vault, { id }) => {
    markRecipientRemoved(vault.db, id, null);
    return {};
  },
};
