import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react';
import styles from './announcer.module.css';
import { Button } from './button';

interface Announcement {
  text: string;
  /** What takes it back, with the word for it. */
  undo?: { label: string; run: () => void };
}

type Announce = (announcement: Announcement) => void;

const AnnounceContext = createContext<Announce>(() => {
  throw new Error('no announcer around this');
});

/** How long a line stays: long enough to read, or to decide, unless focus or pointer has been on its undo. */
const shownMs = { plain: 4_000, withUndo: 10_000 };

/** Says what was done, on screen and to screen readers, with a way to take it back. */
export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}

export function AnnouncerProvider({ children }: { children: ReactNode }) {
  const [current, setCurrent] = useState<Announcement | null>(null);
  const [touched, setTouched] = useState(false);
  const count = useRef(0);
  /** Where the keyboard was before it came to the undo. */
  const cameFrom = useRef<Element | null>(null);

  const announce = useCallback<Announce>((announcement) => {
    count.current += 1;
    setTouched(false);
    setCurrent(announcement);
  }, []);

  useEffect(() => {
    if (current === null || touched) return;
    const timer = setTimeout(() => setCurrent(null), current.undo ? shownMs.withUndo : shownMs.plain);
    return () => clearTimeout(timer);
  }, [current, touched]);

  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      <div className={styles.place} role="status" aria-live="polite">
        {current !== null && (
          <div key={count.current} className={styles.line}>
            <span>{current.text}</span>
            {current.undo !== undefined && (
              <Button
                look="quiet"
                onFocus={(event) => {
                  cameFrom.current = event.relatedTarget;
                  setTouched(true);
                }}
                onPointerEnter={() => setTouched(true)}
                onClick={() => {
                  current.undo?.run();
                  setCurrent(null);
                  giveFocusBack(cameFrom.current);
                }}
              >
                {current.undo.label}
              </Button>
            )}
          </div>
        )}
      </div>
    </AnnounceContext.Provider>
  );
}

/** The undo is gone once it was used: the keyboard goes back to where it came from, or to the screen. */
function giveFocusBack(place: Element | null): void {
  const target = place?.isConnected ? place : document.getElementById('content');
  if (target instanceof HTMLElement) target.focus();
}
