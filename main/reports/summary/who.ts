import type { SummaryOptions } from '../../../shared/contract/reports/summary';

/** What stands over the page: the whole name, "J. M." for it, or nothing. */
export function who(name: string | undefined, identity: SummaryOptions['identity']): string {
  if (name === undefined || identity === 'none') return '';
  if (identity === 'name') return name;
  return name
    .split(/[\s-]+/u)
    .map((part) => [...part].find((letter) => /\p{L}/u.test(letter)))
    .filter((letter) => letter !== undefined)
    .map((letter) => `${letter.toUpperCase()}.`)
    .join(' ');
}
