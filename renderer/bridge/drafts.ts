import { call, listen } from './client';

// What is still on its way to the vault when the window is about to lock.

/** Sends what is pending; resolves to whether all of it was kept. */
type Flush = () => Promise<boolean>;

const flushes = new Set<Flush>();

/** Asks for a call of `flush` before the window locks. Returns what takes the request back. */
export function registerFlush(flush: Flush): () => void {
  flushes.add(flush);
  return () => flushes.delete(flush);
}

/** Sends everything that is pending; resolves to whether all of it was kept, once it arrived or failed. */
export async function flushAll(): Promise<boolean> {
  const ends = await Promise.allSettled([...flushes].map((flush) => flush()));
  return ends.every((end) => end.status === 'fulfilled' && end.value);
}

/** Tells main, whenever it is about to lock, once nothing is pending any more. Returns what stops it. */
export function answerFlush(): () => void {
  return listen('flush', () => void flushAll().then((kept) => call('shell.flushed', { kept })));
}
