import { useEffect, useState } from 'react';

/** Whole seconds that are left of `seconds` since `from` (milliseconds of the system clock); 0 once it is over. */
export function useCountdown(seconds: number, from: number): number {
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    // Never longer than was said, also where the clock was set back meanwhile.
    const tell = () => {
      const rest = Math.ceil((from + seconds * 1000 - Date.now()) / 1000);
      setLeft(Math.min(seconds, Math.max(0, rest)));
      if (rest <= 0) clearInterval(timer);
    };
    const timer = setInterval(tell, 250);
    tell();
    return () => clearInterval(timer);
  }, [seconds, from]);
  return left;
}
