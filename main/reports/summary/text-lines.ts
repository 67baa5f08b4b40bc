/**
 * How many lines a text takes at most, from the widths of letters in Inter: a bound to make room by, not a layout.
 * `width` and `size` in points.
 */
export function textLines(text: string, width: number, size: number): number {
  let ems = 0;
  for (const letter of text) ems += widthOf(letter);
  // Words are not broken: some of each line stays empty.
  return Math.max(1, Math.ceil((ems * size * 1.06) / width));
}

/** The width of a letter in ems, of its kind's wider ones. */
function widthOf(letter: string): number {
  if (/[iljtfrI.,;:'|! ()]/.test(letter)) return 0.34;
  if (/[mwMW@%]/.test(letter)) return 0.92;
  if (/[A-Z0-9]/.test(letter)) return 0.68;
  if (/[a-z]/.test(letter)) return 0.59;
  return /\p{Script=Latin}|\p{P}/u.test(letter) ? 0.7 : 1.05;
}
