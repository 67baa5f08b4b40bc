import type { Prepared } from '../../shared/contract/reports';

/** A sheet of paper as it lies before the reader, in inches. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
}

/** What stays white around a page, in inches; the page number stands in the lower margin. */
export const margins = { top: 0.55, side: 0.6, bottom: 0.65 } as const;

const sizes = {
  letter: { width: 8.5, height: 11 },
  a4: { width: 210 / 25.4, height: 297 / 25.4 },
} as const;

/** The sheet that a report is made for. */
export function sheetOf({ kind, paper }: Prepared): Sheet {
  const { width, height } = sizes[paper];
  return isLandscape[kind] ? { width: height, height: width } : { width, height };
}

const isLandscape: Record<Prepared['kind'], boolean> = {
  summary: false,
  month: true,
  schedule: false,
  'safety-plan': false,
  questions: false,
  scales: false,
  journal: false,
  family: false,
  'recovery-sheet': false,
};

/** The rule that makes a page of the printer's this sheet. Named pages would be the plain way, but Chromium 114 then breaks the page before every drawing. */
export function pageRule({ width, height }: Sheet): string {
  const { top, side, bottom } = margins;
  return `@page { size: ${width.toFixed(4)}in ${height.toFixed(4)}in; margin: ${top}in ${side}in ${bottom}in }`;
}
