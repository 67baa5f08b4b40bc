import { BrowserWindow } from 'electron';
import type { Settings } from '../shared/contract/settings';
import { systemDialogs } from './system-dialogs';

type Cause = 'minimize' | 'blur';

/** The focus may be nowhere for a moment: between two windows of one application, or when a dialog closes. */
const settleMs = 300;

/** Watches whether the person leaves the window, and locks if they chose that. */
export interface LeavingWatch {
  apply(chosen: Pick<Settings, 'lockOnMinimize' | 'lockOnBlur'>): void;
  watch(window: BrowserWindow): void;
}

/**
 * Minimising counts at once. Losing the focus counts when no window of ours has it a moment later, and not while a
 * dialog that the window itself asked for is open: whoever goes elsewhere from there has left once it has closed.
 */
export function leavingWatch(lock: (cause: Cause) => void): LeavingWatch {
  let rules = { lockOnMinimize: false, lockOnBlur: false };

  const look = () => {
    setTimeout(() => {
      if (rules.lockOnBlur && !systemDialogs.open && BrowserWindow.getFocusedWindow() === null) lock('blur');
    }, settleMs);
  };
  systemDialogs.afterEach(look);

  return {
    apply({ lockOnMinimize, lockOnBlur }) {
      rules = { lockOnMinimize, lockOnBlur };
    },
    watch(window) {
      window.on('minimize', () => {
        if (rules.lockOnMinimize) lock('minimize');
      });
      window.on('blur', look);
    },
  };
}
