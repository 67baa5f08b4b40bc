import { type RefObject, useEffect, useRef } from 'react';
import type { LocalDate } from '../../../shared/time';

interface Options {
  /** The day whose control is in the tab order. */
  stop: LocalDate | null;
  /** Where a key moves from the stop, with the days that are shown; null for a key that moves nowhere. */
  move: (key: string, stop: LocalDate, shown: readonly LocalDate[]) => LocalDate | null;
  /** True while a sheet lies over the view. */
  sheetOpen: boolean;
  onMove: (date: LocalDate) => void;
}

/**
 * Keys that move from day to day in a view, out of it too. Each day's control bears its date in `data-date`. Give the
 * view the ref.
 */
export function useDateKeys<E extends HTMLElement>({
  stop,
  move,
  sheetOpen,
  onMove,
}: Options): RefObject<E | null> {
  const part = useRef<E>(null);
  /** The day that a key moved to, until its control is there. */
  const wanted = useRef<LocalDate | null>(null);
  useEffect(() => {
    if (wanted.current !== null && focusDay(part.current, wanted.current)) wanted.current = null;
  });
  useAfterClose(sheetOpen, () => focusDay(part.current, stop));

  useEffect(() => {
    const view = part.current;
    if (view === null || stop === null) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const to = move(event.key, stop, shownIn(view));
      if (to === null) return;
      event.preventDefault();
      wanted.current = to;
      onMove(to);
    };
    view.addEventListener('keydown', onKeyDown);
    return () => view.removeEventListener('keydown', onKeyDown);
  });

  return part;
}

/** The same for a table: what makes it a grid of days. Spread it on the table. */
export function useDateGrid(options: Options): { ref: RefObject<HTMLTableElement | null>; role: 'grid' } {
  return { ref: useDateKeys<HTMLTableElement>(options), role: 'grid' };
}

function shownIn(part: HTMLElement): LocalDate[] {
  const controls = part.querySelectorAll<HTMLElement>('[data-date]');
  return Array.from(controls, ({ dataset }) => dataset.date as LocalDate);
}

function focusDay(part: HTMLElement | null, date: LocalDate | null): boolean {
  const control = part?.querySelector<HTMLElement>(`[data-date="${date}"]`) ?? null;
  control?.focus();
  return control !== null;
}

/** Calls `run` once a sheet is gone, also one that was opened by a link and has no place to give focus back to. */
function useAfterClose(open: boolean, run: () => void): void {
  const wasOpen = useRef(open);
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    const closed = wasOpen.current && !open;
    wasOpen.current = open;
    if (!closed) return;
    // The sheet itself moves focus one frame after it is gone; this comes after that.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => latest.current());
    });
    return () => cancelAnimationFrame(frame);
  }, [open]);
}
