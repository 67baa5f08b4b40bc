/** Sends the latest state of something that is being typed, one call at a time. */
export interface DraftKeeper<T> {
  /** Sends `value` now, or as soon as the call under way has ended; what waited before it is passed over. */
  keep(value: T): void;
  /** Sends what is waiting, also what failed before; resolves to whether all is kept, once nothing is under way. */
  settle(): Promise<boolean>;
  /** Lets go of what is waiting; resolves when nothing is under way any more. */
  forget(): Promise<void>;
}

/**
 * Makes a keeper. `send` resolves to whether the value was kept, and never rejects. A value that was not kept
 * waits for the next one, which takes its place, or for `settle`; it is never sent over and over by itself.
 */
export function draftKeeper<T>(send: (value: T) => Promise<boolean>): DraftKeeper<T> {
  let waiting: { readonly value: T } | null = null;
  let underWay: Promise<void> | null = null;

  async function sendAll(): Promise<void> {
    while (waiting !== null) {
      const current: { readonly value: T } = waiting;
      waiting = null;
      const kept = await send(current.value);
      if (!kept && waiting === null) {
        waiting = current;
        break;
      }
    }
    // In the same turn as the last look at what waits: what comes after this begins anew.
    underWay = null;
  }

  function start(): Promise<void> {
    if (waiting !== null) underWay ??= sendAll();
    return underWay ?? Promise.resolve();
  }

  return {
    keep(value) {
      waiting = { value };
      void start();
    },
    async settle() {
      await start();
      return waiting === null;
    },
    async forget() {
      waiting = null;
      await underWay;
      waiting = null;
    },
  };
}
