import { useEffect, useRef } from 'react';
import { todayWords } from '../../../shared/content/words/today';
import { Button } from '../../ui/button';

const key = 'l';

/** The one-tap way to log the next listed amount; the key L does the same while no field has focus. */
export function LogNow({ amount, onLog }: { amount: string; onLog: () => void }) {
  useKey(onLog);
  return (
    <Button
      look="primary"
      aria-keyshortcuts={key.toUpperCase()}
      title={todayWords.keyHint(key.toUpperCase())}
      // The second click of a double click, and a key that is held down, would log the next one too.
      onClick={(event) => {
        if (event.detail <= 1) onLog();
      }}
      onKeyDown={(event) => {
        if (event.repeat) event.preventDefault();
      }}
    >
      {todayWords.logNow(amount)}
    </Button>
  );
}

function useKey(run: () => void): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== key || event.repeat || event.defaultPrevented) return;
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || isBusy(event.target)) return;
      latest.current();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

/** True while the key belongs to a field or to something that lies over the screen. */
function isBusy(target: EventTarget | null): boolean {
  const inField =
    target instanceof Element && target.closest('input, select, textarea, [contenteditable="true"]') !== null;
  return inField || document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;
}
