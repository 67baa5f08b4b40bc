import { library, type TopicId } from './content/library/library';
import { shelves } from './content/library/shelves';
import type { Topic } from './content/library/topic';
import { phrasesIn, wordsIn } from './searched-words';

/** A topic that was found, with the first of its sentences that has something typed in it. */
export interface TopicHit {
  readonly id: TopicId;
  readonly title: string;
  /** Null where only the title has what was typed. */
  readonly claim: string | null;
}

interface Searched extends TopicHit {
  readonly inTitle: ReadonlySet<string>;
  readonly claims: readonly { text: string; words: readonly string[] }[];
}

/**
 * The topics that have every word typed, each at the beginning of a word of its title or of a sentence, without case
 * and accents. Those with more of the words in the title come first, then as they stand on the shelves. Empty where no
 * word was typed.
 */
export function searchTopics(typed: string): TopicHit[] {
  const wanted = [...new Set(phrasesIn(typed).flatMap(({ words }) => words))];
  if (wanted.length === 0) return [];
  return searched()
    .filter(({ inTitle, claims }) =>
      wanted.every((word) => begins(inTitle, word) || claims.some(({ words }) => begins(words, word))),
    )
    .map((topic) => ({ topic, titled: wanted.filter((word) => begins(topic.inTitle, word)).length }))
    .sort((a, b) => b.titled - a.titled)
    .map(({ topic: { id, title, claims } }) => ({ id, title, claim: bestClaim(claims, wanted) }));
}

function bestClaim(claims: Searched['claims'], wanted: readonly string[]): string | null {
  const counted = claims.map(({ text, words }) => ({
    text,
    count: wanted.filter((word) => begins(words, word)).length,
  }));
  const most = Math.max(0, ...counted.map(({ count }) => count));
  return most === 0 ? null : (counted.find(({ count }) => count === most)?.text ?? null);
}

function begins(words: Iterable<string>, typed: string): boolean {
  for (const word of words) if (word.startsWith(typed)) return true;
  return false;
}

let words: readonly Searched[] | null = null;

/** Every topic with its words, made at the first search. */
function searched(): readonly Searched[] {
  words ??= Object.values(shelves).flatMap((ids: readonly TopicId[]) =>
    ids.map((id) => {
      const { title, claims }: Topic = library[id];
      return {
        id,
        title,
        claim: null,
        inTitle: new Set(wordsOf(title)),
        claims: claims.map(({ text }) => ({ text, words: wordsOf(text) })),
      };
    }),
  );
  return words;
}

function wordsOf(text: string): string[] {
  return wordsIn(text).map(({ word }) => word);
}
