import { useEffect } from 'react';
import { call } from '../bridge/client';

const leastMs = 1000;

/** Tells main, at most once a second, that somebody is there. */
export function useActivity(): void {
  useEffect(() => {
    let last = 0;
    const report = () => {
      const time = performance.now();
      if (time - last < leastMs) return;
      last = time;
      void call('shell.activity', {});
    };
    const kinds = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;
    for (const kind of kinds) window.addEventListener(kind, report, { passive: true, capture: true });
    return () => {
      for (const kind of kinds) window.removeEventListener(kind, report, { capture: true });
    };
  }, []);
}
