import { useEffect, useRef } from 'react';

/** Keeps the focus where it is while its row changes places: the browser takes it from what is moved in the page. */
export function useFocusOverMove(): () => void {
  const held = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (held.current === null || document.activeElement !== document.body) return;
    held.current.focus();
    held.current = null;
  });
  return () => {
    held.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  };
}
