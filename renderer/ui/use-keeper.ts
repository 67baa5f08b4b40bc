import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { MethodName } from '../../shared/contract/contract';
import type { SafetyShowing } from '../../shared/contract/journal';
import { CallFailure } from '../bridge/client';
import { type DraftKeeper, draftKeeper } from '../bridge/draft-keeper';
import { registerFlush } from '../bridge/drafts';
import { useReadAgain } from '../bridge/queries';
import { type ShowOptions, useSafety } from './safety-sheet';

/** Whether the last answers are in the vault. */
export type DraftState =
  | { kind: 'untouched' }
  | { kind: 'kept'; savedAt: string }
  | { kind: 'failed'; error: CallFailure };

/** How the answers of one kind of form are kept. */
interface Keeping<T> {
  /** Keeps them in the vault, which applies the safety rules. Rejects with `CallFailure`. */
  send: (id: string, value: T) => Promise<{ savedAt: string; showings: readonly SafetyShowing[] }>;
  /** What the rules say of them where they could not be kept; null leaves what was said before. */
  judge: (value: T) => readonly SafetyShowing[] | null;
  /** What reads the kept answers; it reads again once the form is left. */
  readBy: MethodName;
  /** Takes the answer that the safety sheet asks for. */
  onSelfHarm?: ShowOptions['onSelfHarm'] | undefined;
}

interface Keeper<T> extends DraftKeeper<T> {
  state: DraftState;
  /** Shows what the rules say of the answers; `kept` is whether these are in the vault. */
  tell(showings: readonly SafetyShowing[], kept: boolean): void;
}

/**
 * Keeps what is being answered under an id in the vault at every change, and before the window locks, and shows what
 * the safety rules say of it. With another id it goes on with other answers.
 */
export function useKeeper<T>(id: string, keeping: Keeping<T>): Keeper<T> {
  const { show } = useSafety();
  const readAgain = useReadAgain();
  const [state, setState] = useState<DraftState>({ kind: 'untouched' });
  const latest = useRef(keeping);
  useEffect(() => {
    latest.current = keeping;
  });

  const tell = useCallback(
    (showings: readonly SafetyShowing[], kept: boolean) =>
      show(id, showings, { kept, onSelfHarm: (given) => latest.current.onSelfHarm?.(given) }),
    [show, id],
  );

  const keeper = useMemo(
    () =>
      draftKeeper(async (value: T) => {
        try {
          const { savedAt, showings } = await latest.current.send(id, value);
          setState({ kind: 'kept', savedAt });
          tell(showings, true);
          return true;
        } catch (error) {
          if (!(error instanceof CallFailure)) throw error;
          setState({ kind: 'failed', error });
          // A full disk must not silence a danger sign: the answers are judged here.
          const showings = latest.current.judge(value);
          if (showings !== null) tell(showings, false);
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
        readAgain(latest.current.readBy);
      });
    };
  }, [keeper, readAgain]);

  return { ...keeper, state, tell };
}
