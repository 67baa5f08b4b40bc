import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';

/** The packaged application, started by its launcher as a person would. */
export interface Packaged {
  readonly process: ChildProcess;
  readonly page: Page;
  /** What it has said on the console so far. */
  said(): string;
  close(): Promise<void>;
}

/**
 * Starts the application that `packageApp` put into a folder, and reaches its page through Chromium's own door: Node's,
 * through which tests reach the unpackaged one, is shut in it. Linux only; needs a display.
 */
export async function startPackaged(folder: string, args: readonly string[]): Promise<Packaged> {
  // The sandbox does not work for root, as which tests run in a container.
  const all = ['--no-sandbox', '--remote-debugging-port=0', ...args];
  const child = spawn(path.join(folder, 'glidepath'), all, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  const address = await new Promise<string>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', () => reject(new Error('the packaged application ended by itself')));
    child.stderr.on('data', (chunk) => {
      said += chunk;
      const [, found] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    });
  });
  const browser = await chromium.connectOverCDP(address, { noDefaults: true });
  const context = browser.contexts()[0];
  if (context === undefined) throw new Error('the packaged application shows no page');
  const page = context.pages()[0] ?? (await context.waitForEvent('page'));
  return {
    process: child,
    page,
    said: () => said,
    async close() {
      await browser.close();
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      await ended;
    },
  };
}
