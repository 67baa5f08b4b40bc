import { useEffect, useRef } from 'react';
import { keysTaken } from '../../ui/keys-taken';

/** The key that logs the next dose. */
export const logKey = 'L';

/** Runs `run` at the key while `active`, unless a field or something over the screen has the keys. */
export function useLogKey(run: () => void, active: boolean): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    if (!active) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toUpperCase() !== logKey || event.repeat || event.defaultPrevented) return;
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || keysTaken(event.target)) return;
      // Or the letter would be typed into the field of a form that opens.
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [active]);
}
