import { useCallback, useEffect, useMemo, useRef } from 'react';
import { CallFailure, call } from '../../bridge/client';
import { draftKeeper } from '../../bridge/draft-keeper';
import { registerFlush } from '../../bridge/drafts';
import { useReadAgain } from '../../bridge/queries';
import { type KeptAnswers, keptText } from './kept-answers';

/** Long enough that a slider which is being moved is not written at every point. */
const pauseMs = 400;

interface Options {
  /** False while there is no vault yet to keep them in. */
  isOpen: boolean;
  /** True where the questions opened as nobody has answered them: until a change there is nothing to keep. */
  isNew: boolean;
}

/**
 * Keeps the answers to the questions of a new plan in the vault: within half a second of a change, before the window
 * locks, and when the questions are left. `productId` is null for a new product. Returns what lets go of them for
 * good, once they have come to something.
 */
export function useKeptAnswers(
  productId: string | null,
  { index, answers }: KeptAnswers,
  { isOpen, isNew }: Options,
): () => Promise<void> {
  const readAgain = useReadAgain();
  const written = useMemo(() => keptText({ index, answers }), [index, answers]);
  // What needs no keeping: what is in the vault or on its way there.
  const sent = useRef(isNew ? written : null);
  const latest = useRef(written);
  const ended = useRef(false);

  const keeper = useMemo(
    () =>
      draftKeeper(async (text: string) => {
        try {
          await call('planAnswers.keep', { productId, answers: text });
          return true;
        } catch (error) {
          if (error instanceof CallFailure) return false;
          throw error;
        }
      }),
    [productId],
  );

  const keepLatest = useCallback(() => {
    if (ended.current || latest.current === sent.current) return;
    sent.current = latest.current;
    keeper.keep(latest.current);
  }, [keeper]);

  useEffect(() => {
    latest.current = written;
    if (!isOpen) return undefined;
    const timer = setTimeout(keepLatest, pauseMs);
    return () => clearTimeout(timer);
  }, [written, isOpen, keepLatest]);

  useEffect(() => {
    if (!isOpen) return undefined;
    const unregister = registerFlush(() => {
      keepLatest();
      return keeper.settle();
    });
    return () => {
      keepLatest();
      void keeper.settle().finally(() => {
        unregister();
        readAgain('planAnswers.kept');
      });
    };
  }, [keeper, keepLatest, isOpen, readAgain]);

  return useCallback(async () => {
    ended.current = true;
    await keeper.forget();
    try {
      await call('planAnswers.drop', { productId });
    } catch (error) {
      // They are offered once more then, and can be let go of there.
      if (!(error instanceof CallFailure)) throw error;
    }
  }, [keeper, productId]);
}
