import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { electronPath } from '../../scripts/runtime.mjs';

/** The application, started for a test with a folder of its own. */
export interface Launched {
  readonly app: ElectronApplication;
  readonly home: string;
  /** The window that is there now; after a lock it is another one. */
  page(): Promise<Page>;
  close(): Promise<void>;
}

interface Options {
  /** The folder for vault and profile; a new one by default. */
  home?: string;
  /** Where the application's clock starts, as an instant; the computer's clock by default. */
  now?: string;
  zone?: string;
  theme?: 'light' | 'dark';
  /** A program that starts Electron in its place, and is given what Electron would be given. */
  through?: string;
}

export const projectRoot = path.resolve(import.meta.dirname, '../..');

/** A new empty folder below the system's temporary one. */
export function newHome(): string {
  return mkdtempSync(path.join(tmpdir(), 'glidepath-test-'));
}

/** Starts the built application in real Electron. Needs a display. */
export async function launch(options: Options = {}): Promise<Launched> {
  const home = options.home ?? newHome();
  const offset = options.now === undefined ? 0 : Date.parse(options.now) - Date.now();
  const app = await _electron.launch({
    executablePath: options.through ?? electronPath(),
    // The sandbox does not work for root, as which tests run in a container.
    args: ['--no-sandbox', projectRoot, `--home=${home}`, `--clock-offset-ms=${offset}`, '--debug-errors'],
    env: { ...process.env, TZ: options.zone ?? 'America/New_York', LANG: 'en_US.UTF-8' } as Record<
      string,
      string
    >,
    ...(options.theme === undefined ? {} : { colorScheme: options.theme }),
  });
  return {
    app,
    home,
    page: () => currentPage(app),
    async close() {
      await app.close();
      if (options.home === undefined) rmSync(home, { recursive: true, force: true });
    },
  };
}

async function currentPage(app: ElectronApplication): Promise<Page> {
  const page = app.windows().at(-1) ?? (await app.firstWindow());
  await page.waitForLoadState('domcontentloaded');
  return page;
}
