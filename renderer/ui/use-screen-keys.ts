import { useEffect, useRef } from 'react';

/**
 * Gives the keys of a screen to `onKey`: those pressed without Ctrl, Cmd or Alt while no field has the focus and
 * nothing lies over the screen. Only while `active`.
 */
export function useScreenKeys(onKey: (event: KeyboardEvent) => void, active = true): void {
  const latest = useRef(onKey);
  useEffect(() => {
    latest.current = onKey;
  });
  useEffect(() => {
    if (!active) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const withOthers = event.ctrlKey || event.metaKey || event.altKey;
      if (!event.defaultPrevented && !withOthers && !isTaken(event.target)) latest.current(event);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [active]);
}

/** Whether a key belongs to a field or to something that lies over the screen. */
function isTaken(target: EventTarget | null): boolean {
  const inField =
    target instanceof Element && target.closest('input, select, textarea, [contenteditable="true"]') !== null;
  return inField || document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;
}
