import { type RefObject, useEffect, useRef } from 'react';

/**
 * Keeps a keyboard's place in a part of the screen: when the control that had focus goes away, such as the
 * button of a row that was removed, focus moves to the part itself. Give the part the ref and `tabIndex={-1}`.
 */
export function useKeptFocus<E extends HTMLElement>(): RefObject<E | null> {
  const part = useRef<E>(null);
  const last = useRef<Element | null>(null);

  useEffect(() => {
    const element = part.current;
    if (element === null) return;
    const onFocus = (event: FocusEvent) => {
      last.current = event.target as Element;
    };
    // A blur without a new place may be the control going away; one with a place is the person leaving.
    const onBlur = (event: FocusEvent) => {
      if (event.relatedTarget !== null && !element.contains(event.relatedTarget as Node)) last.current = null;
    };
    element.addEventListener('focusin', onFocus);
    element.addEventListener('focusout', onBlur);
    return () => {
      element.removeEventListener('focusin', onFocus);
      element.removeEventListener('focusout', onBlur);
    };
  }, []);

  // After every render, since any may have taken the control away.
  useEffect(() => {
    if (last.current === null || last.current.isConnected) return;
    last.current = null;
    if (document.activeElement === null || document.activeElement === document.body) part.current?.focus();
  });

  return part;
}
