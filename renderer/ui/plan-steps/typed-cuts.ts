import { strategyRanges } from '../../../shared/contract/strategies';

/** Why a list of cuts was not taken; `place` counts from 1. */
export type CutsProblem =
  | { code: 'empty' | 'too-many' }
  | { code: 'not-a-number' | 'out-of-range'; place: number; text: string };

/** What was typed as a list of cuts: fractions of the amount before each, or what is wrong with the first bad one. */
export type TypedCuts = { ok: true; cuts: readonly number[] } | { ok: false; problem: CutsProblem };

/**
 * Reads percentages as a person types them one after the other: "10, 10, 5", with commas, semicolons, spaces or
 * lines between, with or without "%". A decimal sign is a dot, since a comma ends a number here.
 */
export function parseCuts(typed: string): TypedCuts {
  const texts = typed.split(/[\s,;%]+/).filter((text) => text !== '');
  if (texts.length === 0) return { ok: false, problem: { code: 'empty' } };
  if (texts.length > strategyRanges.steps.max) return { ok: false, problem: { code: 'too-many' } };
  const cuts: number[] = [];
  for (const [index, text] of texts.entries()) {
    const isNumber = /^\d{1,6}(\.\d*)?$|^\.\d+$/.test(text);
    // Whole ten-thousandths, so that 12.3 % is 0.123 and not a float beside it.
    const cut = Math.round(Number(text) * 100) / 10_000;
    const { min, max } = strategyRanges.cut;
    const code = isNumber ? 'out-of-range' : 'not-a-number';
    if (!isNumber || cut < min || cut > max) return { ok: false, problem: { code, place: index + 1, text } };
    cuts.push(cut);
  }
  return { ok: true, cuts };
}

/** A list of cuts as it is typed. */
export function cutsText(cuts: readonly number[]): string {
  return cuts.map((cut) => String(Math.round(cut * 10_000) / 100)).join(', ');
}
