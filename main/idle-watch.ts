import { powerMonitor } from 'electron';

/** Seconds of warning before an idle lock. */
export const warningSeconds = 20;

export interface IdleWatch {
  /** Begins to count, or counts anew with another limit. */
  start(minutes: number): void;
  /** The person is there. */
  activity(): void;
  stop(): void;
}

/**
 * Counts the time since the last key or pointer in the window, by the monotonic and by the wall clock, whichever is
 * further: one of them may stand still while the computer sleeps, the other may be set back.
 */
export function idleWatch(on: { warn(seconds: number | null): void; lock(): void }): IdleWatch {
  let limitMs = 0;
  let sinceWall = 0;
  let sinceMonotonic = 0;
  let warned = false;
  let timer: NodeJS.Timeout | null = null;

  const rest = () => {
    sinceWall = Date.now();
    sinceMonotonic = performance.now();
  };

  function tick(): void {
    const idleMs = Math.max(Date.now() - sinceWall, performance.now() - sinceMonotonic);
    const leftMs = limitMs - idleMs;
    if (leftMs <= 0) {
      on.lock();
    } else if (leftMs <= warningSeconds * 1000) {
      warned = true;
      on.warn(Math.ceil(leftMs / 1000));
    }
  }

  function stop(): void {
    if (timer !== null) clearInterval(timer);
    timer = null;
  }

  powerMonitor.on('resume', () => {
    if (timer !== null) tick();
  });

  return {
    start(minutes) {
      limitMs = minutes * 60_000;
      rest();
      stop();
      timer = setInterval(tick, 1000);
    },
    activity() {
      rest();
      if (warned) on.warn(null);
      warned = false;
    },
    stop,
  };
}
