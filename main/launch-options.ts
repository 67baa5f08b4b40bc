import path from 'node:path';
import { app } from 'electron';
import { type LockCause, lockCauses } from '../shared/contract/shell';

/** What the command line decides. */
export interface LaunchOptions {
  /** The folder that holds the vault's folder and the browser profile. */
  readonly home: string;
  /** Added to the clock, for tests and demonstrations; zero in a packaged application. */
  readonly clockOffsetMs: number;
  /** True when the vault process may print whole errors; never in a packaged application. */
  readonly debug: boolean;
  /** What locked the application, when it began anew because of that. */
  readonly lockedBy: LockCause | null;
  /** False when that lock may have lost the last that was typed. */
  readonly draftsKept: boolean;
}

/**
 * Reads `--home=FOLDER`, `--clock-offset-ms=N`, `--locked-by=CAUSE`, `--drafts-lost` and `--debug-errors`. The clock
 * and the errors are as ever once packaged.
 */
export function launchOptions(argv: readonly string[], packaged: boolean): LaunchOptions {
  const value = (name: string) => argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
  const offset = Number(value('clock-offset-ms') ?? 0);
  return {
    home: path.resolve(value('home') ?? path.join(app.getPath('appData'), 'Glidepath')),
    clockOffsetMs: !packaged && Number.isSafeInteger(offset) ? offset : 0,
    debug: !packaged && argv.includes('--debug-errors'),
    lockedBy: lockCauses.find((cause) => cause === value('locked-by')) ?? null,
    draftsKept: !argv.includes('--drafts-lost'),
  };
}
