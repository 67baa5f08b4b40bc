import { app } from 'electron';
import { hardenApp } from './harden';
import { launchOptions } from './launch-options';
import { lockingFor } from './locking';
import { setMenu } from './menu';
import { placeProfile, wipeProfile } from './profile';
import { serveApp } from './session';
import { answerShell } from './shell-methods';
import { watchSystem } from './system-watch';

// The main process: windows, locking, dialogs, printing. Data of the vault never comes here.

const options = launchOptions(process.argv, app.isPackaged);
placeProfile(options.home);
hardenApp();

if (!app.requestSingleInstanceLock()) {
  app.quit();
} else {
  // What an earlier run could not remove, because it was killed or Chromium wrote while it quit.
  wipeProfile(options.home);
  void app.whenReady().then(start);
}

async function start(): Promise<void> {
  const session = serveApp();
  const locking = lockingFor(options, session);
  answerShell(locking, session, options);
  setMenu(locking);
  watchSystem(locking);
  app.on('second-instance', () => locking.focus());
  app.on('window-all-closed', () => app.quit());
  app.on('before-quit', (event) => locking.closeBeforeQuit(event));
  app.on('will-quit', () => wipeProfile(options.home));
  await locking.openFirst();
}
