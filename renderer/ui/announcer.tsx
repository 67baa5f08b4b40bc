import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import styles from './announcer.module.css';
import { Button } from './button';

interface Announcement {
  text: string;
  /** What takes it back, with the word for it. */
  undo?: { label: string; run: () => void };
}

type Announce = (announcement: Announcement) => void;

interface Announcer {
  announce: Announce;
  /** What is shown now, numbered so that the same words twice are two announcements. */
  current: { readonly number: number; readonly announcement: Announcement } | null;
  close(): void;
  /** The person is at its undo: it stays. */
  touch(): void;
  /** The place that shows it: the last one that came. */
  place: string | null;
  addPlace(id: string): () => void;
}

const AnnounceContext = createContext<Announcer | null>(null);

/** How long a line stays: long enough to read, or to decide, unless focus or pointer has been on its undo. */
const shownMs = { plain: 4_000, withUndo: 10_000 };

/** Says what was done, on screen and to screen readers, with a way to take it back. */
export function useAnnounce(): Announce {
  return useAnnouncer().announce;
}

function useAnnouncer(): Announcer {
  const announcer = useContext(AnnounceContext);
  if (announcer === null) throw new Error('no announcer around this');
  return announcer;
}

/** Lets everything in it announce, and shows what is announced outside of sheets. */
export function AnnouncerProvider({ children }: { children: ReactNode }) {
  const [current, setCurrent] = useState<Announcer['current']>(null);
  const [touched, setTouched] = useState(false);
  const [places, setPlaces] = useState<readonly string[]>([]);
  const count = useRef(0);

  const announce = useCallback<Announce>((announcement) => {
    count.current += 1;
    setTouched(false);
    setCurrent({ number: count.current, announcement });
  }, []);
  const close = useCallback(() => setCurrent(null), []);
  const touch = useCallback(() => setTouched(true), []);
  const addPlace = useCallback((id: string) => {
    setPlaces((before) => [...before, id]);
    return () => setPlaces((before) => before.filter((other) => other !== id));
  }, []);

  useEffect(() => {
    if (current === null || touched) return;
    const timer = setTimeout(close, current.announcement.undo ? shownMs.withUndo : shownMs.plain);
    return () => clearTimeout(timer);
  }, [current, touched, close]);

  const place = places.at(-1) ?? null;
  const announcer = useMemo(
    () => ({ announce, current, close, touch, place, addPlace }),
    [announce, current, close, touch, place, addPlace],
  );
  return (
    <AnnounceContext.Provider value={announcer}>
      {children}
      <div className={styles.place} role="status" aria-live="polite">
        {place === null && <Line />}
      </div>
    </AnnounceContext.Provider>
  );
}

/**
 * Where announcements stand while what it is part of is open. A sheet has one, since all around a sheet is out
 * of reach.
 */
export function AnnouncementPlace() {
  const id = useId();
  const { place, addPlace } = useAnnouncer();
  useEffect(() => addPlace(id), [addPlace, id]);
  return (
    <div className={styles.inside} role="status" aria-live="polite">
      {place === id && <Line />}
    </div>
  );
}

function Line() {
  const { current, close, touch } = useAnnouncer();
  /** Where the keyboard was before it came to the undo. */
  const cameFrom = useRef<Element | null>(null);
  if (current === null) return null;
  const { text, undo } = current.announcement;
  return (
    <div key={current.number} className={styles.line}>
      <span>{text}</span>
      {undo !== undefined && (
        <Button
          look="quiet"
          onFocus={(event) => {
            cameFrom.current = event.relatedTarget;
            touch();
          }}
          onPointerEnter={touch}
          onClick={(event) => {
            const around = event.currentTarget.closest('[role="dialog"]');
            undo.run();
            close();
            giveFocusBack(cameFrom.current, around);
          }}
        >
          {undo.label}
        </Button>
      )}
    </div>
  );
}

/** The undo is gone once it was used: the keyboard goes back to where it came from, or to what is around. */
function giveFocusBack(place: Element | null, around: Element | null): void {
  const target = place?.isConnected ? place : (around ?? document.getElementById('content'));
  if (target instanceof HTMLElement) target.focus();
}
