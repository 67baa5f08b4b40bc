import { useEffect, useRef } from 'react';

const minuteMs = 60_000;

/** Calls `run` every minute, and when the window comes back into view: for what changes with the clock alone. */
export function useEveryMinute(run: () => void): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    const timer = setInterval(() => latest.current(), minuteMs);
    const onVisible = () => {
      if (document.visibilityState === 'visible') latest.current();
    };
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, []);
}
