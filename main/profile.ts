import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { app } from 'electron';

/**
 * Gives Chromium's own files a folder beside the vault. The session itself is in memory; this is for what is written
 * all the same.
 */
export function placeProfile(home: string): void {
  const profile = profileFolder(home);
  try {
    mkdirSync(profile, { recursive: true, mode: 0o700 });
  } catch {
    // A home that can't be written: the vault says so on screen, and Chromium uses a temporary folder.
    app.setPath('userData', path.join(app.getPath('temp'), `glidepath-${process.pid}`));
    return;
  }
  app.setPath('userData', profile);
}

/** Removes what Chromium wrote, save the lock that names the running instance and what is in use. */
export function wipeProfile(home: string): void {
  const profile = profileFolder(home);
  let names: string[];
  try {
    names = readdirSync(profile);
  } catch {
    return;
  }
  for (const name of names) {
    if (name.startsWith('Singleton')) continue;
    try {
      rmSync(path.join(profile, name), { recursive: true, force: true });
    } catch {
      // Windows lets nobody remove what is open, such as the lock of the running instance. It goes the next time.
    }
  }
}

function profileFolder(home: string): string {
  // A name that nobody gives a folder of their own: all in it is removed at every start.
  return path.join(home, 'browser-profile');
}
