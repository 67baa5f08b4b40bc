// What a chart shows, as plain data: whoever has it to show knows neither canvas nor drawing library.

/** A place in a plot; null upright where nothing is known, which leaves a gap. */
export interface Point {
  x: number;
  y: number | null;
}

/**
 * Values of one kind. `stairs` hold for the whole day around their point; `linked` are dots that a thin line
 * joins; `faint` are dots behind the line that is made of them.
 */
export interface Series {
  look: 'stairs' | 'line' | 'dots' | 'linked' | 'faint';
  name: string;
  points: readonly Point[];
}

/** A part of the upright axis with a meaning of its own. */
export interface Band {
  from: number;
  to: number;
  label: string;
}

/** The upright axis: from 0 to its top. */
export interface UprightAxis {
  top: number;
  ticks: readonly { y: number; label: string }[];
}

/** One drawing with one upright axis. */
export interface Plot {
  id: string;
  title: string;
  height: 'tall' | 'low';
  /** Whether its looks are explained beside its title; once is enough for plots that are alike. */
  isKeyed: boolean;
  axis: UprightAxis;
  series: readonly Series[];
  bands?: readonly Band[];
  /** A height to compare with, such as how it was before. */
  level?: { y: number; label: string };
}

/** How wide a text is in the chart's font, in CSS pixels. */
export type TextWidth = (text: string) => number;

/** The axis that all plots above each other share. */
export interface AcrossAxis {
  first: number;
  last: number;
  /** How much of it one value stands for: 1 by day, 7 by week. */
  step: number;
  /** Labels that fit an axis so many CSS pixels long; `begins` puts a label right of its place, else it is centred. */
  ticks: (width: number, textWidth: TextWidth) => { x: number; label: string }[];
  labels: 'begin' | 'centre';
  title?: string;
}

/** An upright line through all plots, with a few words on top. */
export interface Mark {
  x: number;
  label: string;
}

/** A stretch of the axis across that differs from the rest, with a word on top. */
export interface Stretch {
  from: number;
  to: number;
  label: string;
}

/** Plots above each other over one axis. */
export interface StackData {
  plots: readonly Plot[];
  across: AcrossAxis;
  marks: readonly Mark[];
  stretches: readonly Stretch[];
}

/** A part of a bar; its look tells it apart without colour. */
export interface BarPart {
  look: BarLook;
  value: number;
}
export type BarLook = 'solid' | 'striped' | 'soft' | 'open';

/** One bar, lying, with its name above it and its value in words at its end. */
export interface Bar {
  name: string;
  value: string;
  parts: readonly BarPart[];
}

export interface BarsData {
  bars: readonly Bar[];
  /** What a bar over the whole width stands for. */
  top: number;
  /** What the looks mean; those that no bar has are left out. Empty where all bars are alike. */
  key: readonly { look: BarLook; label: string }[];
}
