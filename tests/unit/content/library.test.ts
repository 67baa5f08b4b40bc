import { describe, expect, it } from 'vitest';
import type { cautions } from '../../../shared/content/library/cautions';
import { library, type TopicId } from '../../../shared/content/library/library';
import { shelves } from '../../../shared/content/library/shelves';
import type { Topic } from '../../../shared/content/library/topic';

const topics = Object.entries(library) as [TopicId, Topic][];
const shelved: readonly TopicId[] = Object.values(shelves).flat();

describe('the library', () => {
  it('has each topic on one shelf', () => {
    expect([...shelved].sort()).toEqual(topics.map(([id]) => id).sort());
  });

  it('gives each topic a title of its own', () => {
    expect(new Set(topics.map(([, { title }]) => title)).size).toBe(topics.length);
  });

  it.each(topics)('says in %s what is said once, with a source each', (_id, { claims }) => {
    expect(claims.length).toBeGreaterThan(1);
    expect(new Set(claims.map(({ text }) => text)).size).toBe(claims.length);
    expect(claims.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });
});

/** What has to be said beside a word, whoever writes the next sentence with it. */
const needed: readonly [keyof typeof cautions, RegExp][] = [
  ['pain-relievers', /\b(acetaminophen|ibuprofen|pain relievers?)\b/i],
  ['anti-diarrheal', /\b(loperamide|diarrhea medicines?|medicines? (for|against) diarrhea)\b/i],
  ['supplements', /\b(melatonin|chamomile|valerian|magnesium|ashwagandha|supplements?|herbs?)\b/i],
  ['sedatives', /\b(sleep aids?|sleeping pills?|sedatives?|calming medicines?)\b/i],
];

describe('a caution', () => {
  it.each(topics)('stands beside everything in %s that needs one', (_id, topic) => {
    const bare = topic.claims
      .filter(({ kind }) => kind === 'body' || kind === 'mind' || kind === 'natural')
      .flatMap(({ text, cautions: said = [] }) =>
        needed.flatMap(([id, word]) => (word.test(text) && !said.includes(id) ? [`${id}: ${text}`] : [])),
      );
    expect(bare).toEqual([]);
  });
});
