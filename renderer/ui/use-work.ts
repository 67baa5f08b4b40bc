import { useState } from 'react';

interface Work {
  /** Does something; resolves to what came of it, or to null where it failed. */
  run: <T>(work: () => Promise<T>) => Promise<T | null>;
  /** True while it is being done. */
  busy: boolean;
  /** Why it failed the last time, to be shown where it was asked for; null where it did not. */
  failure: unknown;
}

/** Several calls as one piece of work, with how far it is. */
export function useWork(): Work {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  return {
    busy,
    failure,
    async run(work) {
      setBusy(true);
      setFailure(null);
      try {
        return await work();
      } catch (error) {
        setFailure(error);
        return null;
      } finally {
        setBusy(false);
      }
    },
  };
}
