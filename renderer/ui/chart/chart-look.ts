import { type RefObject, useLayoutEffect, useState } from 'react';
import type { TextWidth } from './chart-data';

/** Colours and type of the drawing, as the tokens have them where the chart stands. */
export interface ChartLook {
  ink: string;
  muted: string;
  line: string;
  edge: string;
  accent: string;
  accentSoft: string;
  surface: string;
  sunk: string;
  fontFamily: string;
  /** In CSS pixels. */
  fontSize: number;
  textWidth: TextWidth;
}

/** What changes the tokens while the application runs. */
const conditions = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'];

/**
 * The look of what stands in a place, read again when theme, contrast or text size change. Null until it is known.
 * A canvas has no style sheet of its own, so the tokens are handed to it.
 */
export function useChartLook(place: RefObject<HTMLElement | null>): ChartLook | null {
  const [look, setLook] = useState<ChartLook | null>(null);
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return;
    const read = () => {
      const next = lookOf(element);
      setLook((before) => (before !== null && isSame(before, next) ? before : next));
    };
    read();
    const queries = conditions.map((condition) => matchMedia(condition));
    for (const query of queries) query.addEventListener('change', read);
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => {
      for (const query of queries) query.removeEventListener('change', read);
      observer.disconnect();
    };
  }, [place]);
  return look;
}

function isSame(one: ChartLook, other: ChartLook): boolean {
  const keys = Object.keys(one) as (keyof ChartLook)[];
  return keys.every((key) => key === 'textWidth' || one[key] === other[key]);
}

function lookOf(element: HTMLElement): ChartLook {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(name).trim();
  return {
    ink: token('--ink'),
    muted: token('--muted'),
    line: token('--line'),
    edge: token('--edge'),
    accent: token('--accent'),
    accentSoft: token('--accent-soft'),
    surface: token('--surface'),
    sunk: token('--sunk'),
    fontFamily: style.fontFamily,
    fontSize: Number.parseFloat(style.fontSize),
    textWidth: textWidthIn(`${style.fontSize} ${style.fontFamily}`),
  };
}

function textWidthIn(font: string): TextWidth {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) throw new Error('this page cannot measure text');
  context.font = font;
  return (text) => context.measureText(text).width;
}
