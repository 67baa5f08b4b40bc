import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserWindow } from 'electron';

/** Whether windows are left out of screenshots and of shared screens, where the system can do that. */
export interface ContentProtection {
  /** Whether a new window begins so. */
  readonly on: boolean;
  /** Makes `window` so at once, and every later one. */
  set(on: boolean, window: BrowserWindow | null): void;
}

/**
 * The choice stands in the vault. An empty file in `home` tells the next start that it is off, so that the password
 * screen can be shared and read, too; it says nothing else, and opening the vault sets it right.
 */
export function contentProtection(home: string): ContentProtection {
  const mark = path.join(home, 'window-shown-to-others');
  let on = !existsSync(mark);
  return {
    get on() {
      return on;
    },
    set(wanted, window) {
      window?.setContentProtection(wanted);
      if (wanted === on) return;
      on = wanted;
      try {
        if (wanted) rmSync(mark, { force: true });
        else writeFileSync(mark, '', { mode: 0o600 });
      } catch {
        // A home that cannot be written: the next start is as before until the vault is open.
      }
    },
  };
}
