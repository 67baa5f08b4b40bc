import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import type { LocalDate } from '../../../shared/time';
import { dateAfterKey } from './month-steps';

interface Options {
  /** The day whose cell is in the tab order. */
  stop: LocalDate | null;
  weekStart: number;
  /** True while a sheet lies over the grid. */
  sheetOpen: boolean;
  onMove: (date: LocalDate) => void;
}

/** What makes a table a grid of days; spread on it. */
interface GridProps {
  ref: RefObject<HTMLTableElement | null>;
  role: 'grid';
  onKeyDown: (event: KeyboardEvent) => void;
}

/** Keys that move from cell to cell, into other months too. Each cell's control bears its date in `data-date`. */
export function useMonthKeys({ stop, weekStart, sheetOpen, onMove }: Options): GridProps {
  const grid = useRef<HTMLTableElement>(null);
  /** The day that a key moved to, until its cell is there. */
  const wanted = useRef<LocalDate | null>(null);
  useEffect(() => {
    if (wanted.current !== null && focusCell(grid.current, wanted.current)) wanted.current = null;
  });
  useAfterClose(sheetOpen, () => focusCell(grid.current, stop));

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || stop === null) return;
    const to = dateAfterKey(event.key, stop, weekStart);
    if (to === null) return;
    event.preventDefault();
    wanted.current = to;
    onMove(to);
  }

  return { ref: grid, role: 'grid', onKeyDown };
}

function focusCell(grid: HTMLTableElement | null, date: LocalDate | null): boolean {
  const cell = grid?.querySelector<HTMLElement>(`[data-date="${date}"]`) ?? null;
  cell?.focus();
  return cell !== null;
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
