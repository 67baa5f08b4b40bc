import { useEffect, useRef } from 'react';

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
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || isBusy(event.target)) return;
      // Or the letter would be typed into the field of a form that opens.
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [active]);
}

/** True while the key belongs to a field or to something that lies over the screen. */
function isBusy(target: EventTarget | null): boolean {
  const inField =
    target instanceof Element && target.closest('input, select, textarea, [contenteditable="true"]') !== null;
  return inField || document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;
}
