import { useEffect } from 'react';
import { call } from '../bridge/client';

const afterArrivalMs = 10_000;
const quietMs = 4_000;

/**
 * Makes the automatic backup if it is due, some seconds after the person has arrived and never while they type. One that
 * fails is not said here: the page of backups tells it.
 */
export function useAutomaticBackup(): void {
  useEffect(() => {
    let lastTouch = Number.NEGATIVE_INFINITY;
    let timer = setTimeout(look, afterArrivalMs);

    function look(): void {
      const quietSince = performance.now() - lastTouch;
      if (quietSince < quietMs) timer = setTimeout(look, quietMs - quietSince);
      else void call('backups.makeIfDue', {}).catch(() => undefined);
    }

    const touch = () => {
      lastTouch = performance.now();
    };
    const kinds = ['keydown', 'pointerdown', 'wheel'] as const;
    for (const kind of kinds) window.addEventListener(kind, touch, { passive: true, capture: true });
    return () => {
      clearTimeout(timer);
      for (const kind of kinds) window.removeEventListener(kind, touch, { capture: true });
    };
  }, []);
}
