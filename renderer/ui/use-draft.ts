import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Entry, EntryFields } from '../../shared/contract/journal';
import type { TypedTexts } from '../../shared/contract/typed-texts';
import { evaluateSafety } from '../../shared/safety/evaluate';
import { CallFailure, call } from '../bridge/client';
import { now } from '../bridge/clock';
import { draftKeeper } from '../bridge/draft-keeper';
import { registerFlush } from '../bridge/drafts';
import { useReadAgain } from '../bridge/queries';
import { type ShowOptions, useSafety } from './safety-sheet';

/** Whether the last answers are in the vault. */
export type DraftState =
  | { kind: 'untouched' }
  | { kind: 'kept'; savedAt: string }
  | { kind: 'failed'; error: CallFailure };

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

/**
 * Keeps what is being written in the vault at every change, and before the window locks. With another `id` it
 * goes on with another draft. `onSelfHarm` takes the answer that the safety sheet asks for.
 */
export function useDraft(id: string, onSelfHarm?: ShowOptions['onSelfHarm']): Draft {
  const { show, showLater } = useSafety();
  const readAgain = useReadAgain();
  const [state, setState] = useState<DraftState>({ kind: 'untouched' });
  const answer = useRef(onSelfHarm);
  useEffect(() => {
    answer.current = onSelfHarm;
  });

  const tell = useCallback(
    (showings: Parameters<typeof show>[1], kept: boolean) =>
      show(id, showings, { kept, onSelfHarm: (given) => answer.current?.(given) }),
    [show, id],
  );

  const keeper = useMemo(
    () =>
      draftKeeper(async ({ fields, typed }: { fields: EntryFields; typed: TypedTexts | undefined }) => {
        try {
          const { savedAt, showings } = await call('journal.keepDraft', { id, fields, typed });
          setState({ kind: 'kept', savedAt });
          tell(showings, true);
          return true;
        } catch (error) {
          if (!(error instanceof CallFailure)) throw error;
          setState({ kind: 'failed', error });
          // A full disk must not silence a danger sign: what this entry alone says is judged here.
          const showings = evaluateSafety({ ...fields, at: now().toISOString() }, []);
          if (showings.length > 0) tell(showings, false);
          return false;
        }
      }),
    [id, tell],
  );

  useEffect(() => {
    setState({ kind: 'untouched' });
    const unregister = registerFlush(() => keeper.settle());
    return () => {
      void keeper.settle().finally(() => {
        unregister();
        readAgain('journal.drafts');
      });
    };
  }, [keeper, readAgain]);

  return {
    state,
    keep: (fields, typed) => keeper.keep({ fields, typed }),
    async save(fields) {
      await keeper.settle();
      // What failed until now is part of what is saved.
      await keeper.forget();
      try {
        const { entry, showings, later } = await call('journal.save', { id, fields });
        tell(showings, true);
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
