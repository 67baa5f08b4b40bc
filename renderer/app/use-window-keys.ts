import { useEffect } from 'react';
import { call } from '../bridge/client';

/**
 * The keys that work on every screen: F1 opens help, Ctrl or Cmd with L locks. The menu has them too; the page hears
 * them first, also where a window system has taken the menu away.
 */
export function useWindowKeys(onHelp: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isLock = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'l';
      if (event.key !== 'F1' && !isLock) return;
      event.preventDefault();
      if (isLock) void call('shell.lock', {});
      else onHelp();
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [onHelp]);
}
