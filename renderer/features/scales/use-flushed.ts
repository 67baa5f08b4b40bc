import { useEffect, useState } from 'react';
import { flushAll } from '../../bridge/drafts';

/** Whether every answer given elsewhere has reached the vault: only then is what can be read there whole. */
export function useFlushed(): boolean {
  const [flushed, setFlushed] = useState(false);
  useEffect(() => {
    void flushAll().then(() => setFlushed(true));
  }, []);
  return flushed;
}
