/** Seconds of warning before an idle lock. */
const warningSeconds = 20;

/** The two clocks of a computer, in milliseconds from any start. */
export interface Clocks {
  wall(): number;
  monotonic(): number;
}

export interface IdleWatch {
  /** Begins to count, or counts anew with another limit in minutes. */
  start(minutes: number): void;
  /** Somebody is there; too late, when the limit has passed already. */
  activity(): void;
  stop(): void;
  /** Looks at the clocks; to be called every second, and when the computer wakes. */
  tick(): void;
}

/**
 * Counts the time since the last key or pointer in the window. From one look at the clocks to the next, the one that
 * went further counts: the monotonic clock may stand still while the computer sleeps, the wall clock may be set back.
 * So neither undoes what the other has counted. Warns every second of the last twenty, takes the warning back (`null`)
 * when somebody is there, and locks once.
 */
export function idleWatch(
  clocks: Clocks,
  on: { warn(seconds: number | null): void; lock(): void },
): IdleWatch {
  let limitMs: number | null = null;
  let seen = { wall: 0, monotonic: 0 };
  let idleMs = 0;
  let warned = false;

  const look = () => {
    const last = seen;
    seen = { wall: clocks.wall(), monotonic: clocks.monotonic() };
    idleMs += Math.max(0, seen.wall - last.wall, seen.monotonic - last.monotonic);
  };

  const rest = () => {
    look();
    idleMs = 0;
  };

  const leftMs = (limit: number) => {
    look();
    return limit - idleMs;
  };

  const lock = () => {
    limitMs = null;
    on.lock();
  };

  return {
    start(minutes) {
      limitMs = minutes * 60_000;
      warned = false;
      rest();
    },
    activity() {
      // The first key after a sleep may be heard before the clocks are looked at, and may be anybody's.
      if (limitMs !== null && leftMs(limitMs) <= 0) {
        lock();
        return;
      }
      rest();
      if (warned) on.warn(null);
      warned = false;
    },
    stop() {
      limitMs = null;
    },
    tick() {
      if (limitMs === null) return;
      const left = leftMs(limitMs);
      if (left <= 0) {
        lock();
      } else if (left <= warningSeconds * 1000) {
        warned = true;
        on.warn(Math.ceil(left / 1000));
      }
    },
  };
}
