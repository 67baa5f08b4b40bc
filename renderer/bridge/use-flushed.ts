import { useEffect, useState } from 'react';
import { flushAll } from './drafts';

/** Whether everything typed elsewhere, such as in a check-in, has reached the vault: only then is what is read there whole. */
export function useFlushed(): boolean {
  const [flushed, setFlushed] = useState(false);
  useEffect(() => {
    void flushAll().then(() => setFlushed(true));
  }, []);
  return flushed;
}
