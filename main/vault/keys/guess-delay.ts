import { ExpectedFailure } from '../failure';
import type { Clock } from '../ports';

/** Wrong tries that cost no wait. */
const freeTries = 5;
const longestWait = 30;

/** Slows down guessing: after five wrong tries a wait of a second, twice as long after each further one, up to 30 s. */
export interface GuessDelay {
  /** Whole seconds until the next try is taken; 0 when it is taken now. */
  waitSeconds(): number;
  /**
   * Runs a try, which gives back null where the secret was wrong. Fails with `too-many-tries`, having tried nothing,
   * during a wait. Only a right try of the vault's own (`forgives`) lets the count begin anew: a backup whose
   * password somebody knows must not buy more tries.
   */
  attempt<T>(forgives: boolean, tryIt: () => Promise<T | null>): Promise<T | null>;
}

/**
 * Counts by the monotonic clock alone: setting the system's clock shortens no wait and draws none out. Sleep does not
 * count, which costs at most the 30 seconds.
 */
export function guessDelay(clock: Clock): GuessDelay {
  let wrong = 0;
  let openAt = Number.NEGATIVE_INFINITY;

  function waitSeconds(): number {
    return Math.max(0, Math.ceil((openAt - clock.monotonic()) / 1000));
  }

  function holdBack(): void {
    if (wrong < freeTries) return;
    openAt = clock.monotonic() + Math.min(longestWait, 2 ** (wrong - freeTries)) * 1000;
  }

  function forgive(left: number): void {
    wrong = left;
    openAt = Number.NEGATIVE_INFINITY;
  }

  return {
    waitSeconds,
    async attempt(forgives, tryIt) {
      if (waitSeconds() > 0) throw new ExpectedFailure('too-many-tries');
      // Counted before it is known, so that many at once gain nothing.
      wrong += 1;
      holdBack();
      const result = await tryIt().catch((error) => {
        // A text that is no code, say: nothing was guessed.
        forgive(wrong - 1);
        throw error;
      });
      if (result === null) holdBack();
      else forgive(forgives ? 0 : wrong - 1);
      return result;
    },
  };
}
