import type { EventData } from '../../shared/contract/contract';
import type { WorkKind } from '../../shared/contract/work';
import { ExpectedFailure } from './failure';

/** How the running work tells how far it is, and hears that it shall end. */
export interface Progress {
  /**
   * Says how far the work is, and lets other calls have their turn. Throws `cancelled` when the person has ended it.
   * `share` is from 0 to 1, or null where that can't be told.
   */
  tell(share: number | null): Promise<void>;
  /** From here on it can't be ended any more: what follows has to be done whole. */
  settle(): void;
}

/** Work that takes longer than a moment: one at a time, with progress, and an end on request. */
export interface Work {
  /** Runs a job. Fails with `busy` while another one runs. */
  run<T>(kind: WorkKind, job: (progress: Progress) => Promise<T>): Promise<T>;
  /** Ends the running job at its next step. */
  cancel(): void;
  /** Ends the running job, and resolves once it has cleared away what it left; at once where none runs. */
  end(): Promise<void>;
  readonly kind: WorkKind | null;
}

/** The work of a vault process; `onProgress` hears of each step. */
export function workOf(onProgress: (progress: EventData<'work'>) => void): Work {
  let kind: WorkKind | null = null;
  let ended = false;
  let over: Promise<void> = Promise.resolve();

  return {
    async run(next, job) {
      if (kind !== null) throw new ExpectedFailure('busy');
      kind = next;
      ended = false;
      let settled = false;
      let onOver: () => void = () => undefined;
      over = new Promise((resolve) => {
        onOver = resolve;
      });
      try {
        onProgress({ kind: next, share: null });
        return await job({
          async tell(share) {
            onProgress({ kind: next, share });
            await new Promise((resolve) => setImmediate(resolve));
            if (ended && !settled) throw new ExpectedFailure('cancelled');
          },
          settle() {
            settled = true;
          },
        });
      } finally {
        kind = null;
        onProgress({ kind: null, share: null });
        onOver();
      }
    },
    cancel() {
      ended = true;
    },
    end() {
      ended = true;
      return over;
    },
    get kind() {
      return kind;
    },
  };
}
