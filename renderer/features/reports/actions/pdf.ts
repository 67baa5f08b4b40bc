import { CallFailure, call } from '../../../bridge/client';
import { useWork } from '../../../ui/use-work';
import type { Prepared } from './report-actions';

/** A file that was saved. */
export interface Saved {
  fileName: string;
  pages: number;
}

interface Pdf {
  /** Resolves to null where nothing was saved: no place was chosen, it was stopped, or it failed. */
  save: (prepare: () => Promise<Prepared>, password: string | null) => Promise<Saved | null>;
  busy: boolean;
  /** Why the last one failed; being stopped is no failure. */
  failure: unknown;
}

/** Makes a report a PDF where the person says. */
export function usePdf(): Pdf {
  const { run, busy, failure } = useWork();
  const isStopped = failure instanceof CallFailure && failure.code === 'cancelled';
  return {
    busy,
    failure: isStopped ? null : failure,
    save: (prepare, password) =>
      run(async () => {
        const prepared = await prepare();
        const { saved, fileName, pages } = await call('shell.savePdf', { ...prepared, password });
        return saved ? { fileName: fileName ?? prepared.fileName, pages: pages ?? 1 } : null;
      }),
  };
}
