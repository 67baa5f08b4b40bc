import type { Entry, EntryFields } from '../../shared/contract/journal';
import type { TypedTexts } from '../../shared/contract/typed-texts';
import { evaluateSafety } from '../../shared/safety/evaluate';
import { call } from '../bridge/client';
import { now } from '../bridge/clock';
import { type ShowOptions, useSafety } from './safety-sheet';
import { type DraftState, useKeeper } from './use-keeper';

interface Draft {
  state: DraftState;
  /**
   * Keeps the answers as they stand, with what is half typed where the form has such boxes; call it with every change.
   * Shows what the safety rules say of them.
   */
  keep(fields: EntryFields, typed?: TypedTexts): void;
  /** Saves the entry and ends the draft. Rejects with `CallFailure`; the draft is then still there. */
  save(fields: EntryFields): Promise<Entry>;
  /** Throws the draft away; a saved entry stays as it was. Rejects with `CallFailure`. */
  drop(): Promise<void>;
}

interface Written {
  fields: EntryFields;
  typed: TypedTexts | undefined;
}

/**
 * Keeps an entry that is being written as a draft. With another `id` it goes on with another draft. `onSelfHarm` takes
 * the answer that the safety sheet asks for.
 */
export function useDraft(id: string, onSelfHarm?: ShowOptions['onSelfHarm']): Draft {
  const { showLater } = useSafety();
  const keeper = useKeeper<Written>(id, {
    send: (draftId, written) => call('journal.keepDraft', { id: draftId, ...written }),
    judge: judged,
    readBy: 'journal.drafts',
    onSelfHarm,
  });
  return {
    state: keeper.state,
    keep: (fields, typed) => keeper.keep({ fields, typed }),
    async save(fields) {
      await keeper.settle();
      // What failed until now is part of what is saved.
      await keeper.forget();
      try {
        const { entry, showings, later } = await call('journal.save', { id, fields });
        keeper.tell(showings, true);
        showLater(later);
        return entry;
      } catch (error) {
        keeper.keep({ fields, typed: undefined });
        throw error;
      }
    },
    async drop() {
      await keeper.forget();
      await call('journal.dropDraft', { id });
    },
  };
}

/** What the entry alone says; where that is nothing, those before it may still say something. */
function judged({ fields }: Written) {
  const showings = evaluateSafety({ ...fields, at: now().toISOString() }, []);
  return showings.length === 0 ? null : showings;
}
