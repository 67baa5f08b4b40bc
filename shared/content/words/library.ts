import type { ClaimKind } from '../library/topic';

/** Words around what the product explains. */
export const libraryWords = {
  /** What the claims of a kind are for, above them. */
  kinds: {
    happens: 'What usually happens',
    body: 'For the body',
    mind: 'For the mind',
    natural: 'What some people try',
    people: 'With other people',
    avoid: 'What to avoid',
    ask: 'Worth asking about',
    'get-help': 'When to get help',
  } satisfies Record<ClaimKind, string>,
  caution: 'Good to know',
  sources: (names: readonly string[]) => `From: ${names.join('; ')}.`,
  notFound: 'There is no such page here. It may have a new name.',
};
