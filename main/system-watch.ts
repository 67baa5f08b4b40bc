import { powerMonitor } from 'electron';
import type { Locking } from './locking';

const pollMs = 2000;

/** Locks when the computer sleeps or its screen is locked. */
export function watchSystem(locking: Locking): void {
  powerMonitor.on('suspend', () => void locking.lock('sleep'));
  powerMonitor.on('lock-screen', () => void locking.lock('screen-lock'));
  if (process.platform !== 'linux') return;
  // Linux tells nobody that the screen was locked; it has to be asked.
  let wasLocked = false;
  setInterval(() => {
    const isLocked = powerMonitor.getSystemIdleState(60) === 'locked';
    if (isLocked && !wasLocked) void locking.lock('screen-lock');
    wasLocked = isLocked;
  }, pollMs);
}
