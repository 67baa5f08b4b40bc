import { waitOver, waitSpoken, waitText } from '../../shared/content/words/keys';
import { useRead, useReadAgain } from '../bridge/queries';
import styles from './guess-wait.module.css';
import { useCountdown } from './use-countdown';

/** How long the vault takes no further try of a password or a recovery code. */
export interface GuessWait {
  /** Whole seconds until the next try is taken; 0 when it is taken now. */
  left: number;
  /** Whether there was a wait since the last try. */
  had: boolean;
  /** To be called after each try that failed. */
  learn: () => void;
}

/** Counts down to the next try. Wrong ones count together, wherever they were made. */
export function useGuessWait(): GuessWait {
  const state = useRead('vault.state', {}, { fresh: true });
  const readAgain = useReadAgain();
  const seconds = state.data?.waitSeconds ?? 0;
  const left = useCountdown(seconds, state.dataUpdatedAt);
  return { left, had: seconds > 0, learn: () => readAgain('vault.state') };
}

interface Props {
  wait: GuessWait;
  /** True while a try is made. */
  trying: boolean;
}

/** The seconds until the next try, and that it is possible again. */
export function GuessWaitLine({ wait: { left, had }, trying }: Props) {
  return (
    <>
      {left > 0 && (
        <p className={styles.wait} aria-hidden="true">
          {waitText(left)}
        </p>
      )}
      {/* Read out once at its beginning and once at its end, not at every second. */}
      <p role="status" className={left > 0 ? 'visually-hidden' : styles.wait}>
        {had && !trying && (left > 0 ? waitSpoken : waitOver)}
      </p>
    </>
  );
}
