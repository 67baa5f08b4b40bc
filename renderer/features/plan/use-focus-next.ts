import { type RefObject, useEffect, useRef, useState } from 'react';

/** Gives the focus to what a selector finds, once what was asked for is on the screen. */
export function useFocusNext(around: RefObject<HTMLElement | null>): (selector: string) => void {
  const wanted = useRef<string | null>(null);
  const [, setAsked] = useState(0);
  useEffect(() => {
    if (wanted.current === null) return;
    around.current?.querySelector<HTMLElement>(wanted.current)?.focus();
    wanted.current = null;
  });
  return (selector) => {
    wanted.current = selector;
    setAsked((count) => count + 1);
  };
}
