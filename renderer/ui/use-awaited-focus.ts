import { type RefObject, useEffect, useRef } from 'react';

/** Gives the focus to what a selector finds as soon as it is on the screen, such as a row that was just added. */
export function useAwaitedFocus(around: RefObject<HTMLElement | null>): (selector: string) => void {
  const awaited = useRef<string | null>(null);
  // After every render, since any may bring it.
  useEffect(() => {
    if (awaited.current === null) return;
    const found = around.current?.querySelector<HTMLElement>(awaited.current);
    if (!found) return;
    awaited.current = null;
    found.focus();
  });
  return (selector) => {
    awaited.current = selector;
  };
}
