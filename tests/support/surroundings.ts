import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Surroundings } from '../../main/vault/ports';

/** The least work that a header may ask for: tests prove the path, not the price. */
export const cheapKdf = { memoryKiB: 64 * 1024, passes: 1, lanes: 1 };

export const password = 'correct horse battery staple';

interface Options {
  home?: string;
  /** The instant at which the clock stands until it is set. */
  now?: string;
  zone?: string;
}

interface TestSurroundings extends Surroundings {
  /** Sets the system's clock. */
  setNow(instant: string): void;
  setZone(zone: string): void;
  /** Lets time go by on the monotonic clock. */
  elapse(seconds: number): void;
}

/** A home folder of its own, a clock that stands still, and cheap keys. */
export function testSurroundings(options: Options = {}): TestSurroundings {
  let now = Date.parse(options.now ?? '2026-11-22T20:40:00Z');
  let elapsed = 0;
  let zone = options.zone ?? 'America/New_York';
  return {
    home: options.home ?? mkdtempSync(path.join(tmpdir(), 'glidepath-vault-')),
    clock: { now: () => now, monotonic: () => elapsed },
    zone: () => zone,
    random: (length) => randomBytes(length),
    kdf: cheapKdf,
    setNow(instant) {
      now = Date.parse(instant);
    },
    setZone(name) {
      zone = name;
    },
    elapse(seconds) {
      elapsed += seconds * 1000;
    },
  };
}
