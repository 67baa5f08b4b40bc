import path from 'node:path';
import { app } from 'electron';

/** What the command line decides. */
export interface LaunchOptions {
  /** The folder that holds the vault's folder and the browser profile. */
  readonly home: string;
  /** Added to the clock, for tests and demonstrations; zero in a packaged application. */
  readonly clockOffsetMs: number;
  /** True when the vault process may print whole errors; never in a packaged application. */
  readonly debug: boolean;
}

/**
 * Reads `--home=FOLDER`, `--clock-offset-ms=N` and `--debug-errors`. The last two are ignored once packaged.
 */
export function launchOptions(argv: readonly string[], packaged: boolean): LaunchOptions {
  const value = (name: string) => argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
  const offset = Number(value('clock-offset-ms') ?? 0);
  return {
    home: path.resolve(value('home') ?? path.join(app.getPath('appData'), 'Glidepath')),
    clockOffsetMs: !packaged && Number.isSafeInteger(offset) ? offset : 0,
    debug: !packaged && argv.includes('--debug-errors'),
  };
}
