import { useEffect, useState } from 'react';
import { now } from '../../bridge/clock';
import { type Anchor, anchorOf, secondsSince } from './urge-clock';

/** Where the urge of this page began; it outlives the screen, not the page. */
let anchor: Anchor | null = null;

function since(begunAt: string): number {
  const monotonic = performance.now();
  anchor = anchorOf(anchor, begunAt, now().getTime(), monotonic);
  return secondsSince(anchor, monotonic);
}

/** Whole seconds since an urge began at an instant, by the monotonic clock. */
export function useUrgeSeconds(begunAt: string): number {
  const [seconds, setSeconds] = useState(() => since(begunAt));
  useEffect(() => {
    const tell = () => setSeconds(since(begunAt));
    tell();
    const timer = setInterval(tell, 250);
    return () => clearInterval(timer);
  }, [begunAt]);
  return seconds;
}
