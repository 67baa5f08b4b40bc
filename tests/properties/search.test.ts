import fc from 'fast-check';
import { expect, it } from 'vitest';
import { phrasesIn, wordsIn } from '../../shared/searched-words';
import { day, entryFields, freshId, newVault } from '../support/vault';

// Few words that share beginnings, folded letters and odd signs, so that random texts and searches meet.
const piece = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      'rain',
      'Rain',
      'rainy',
      'raining',
      'ra',
      'café',
      'CAFE',
      'caf',
      '2.4',
      '2,40',
      '24',
      'g',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '我很累',
      '很',
      '😴',
      'Straße',
      'strasse',
      'don’t',
      'dark-urine',
      '§note',
      '"',
      '*',
      'AND',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
);
const text = (least: number, most: number) =>
  fc
    .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '-', '\n', '')), {
      minLength: least,
      maxLength: most,
    })
    .map((parts) => parts.flat().join(''));

/** Whether a note fits, by looking through its words one after the other. */
function fits(note: string, typed: string): boolean {
  const phrases = phrasesIn(typed);
  if (phrases.length === 0) return typed.trim() === '';
  const words = wordsIn(note).map(({ word }) => word);
  return phrases.every(({ words: looked, open }) =>
    words.some((_, index) =>
      looked.every((word, offset) => {
        const there = words[index + offset];
        return open && offset === looked.length - 1 ? there?.startsWith(word) : there === word;
      }),
    ),
  );
}

it('a search finds the notes that a plain look through them finds, also after changes', async () => {
  const vault = await newVault({ now: '2026-11-22T20:40:00Z' });
  const find = async (words: string) =>
    (
      await vault.call('search.find', {
        words,
        kind: null,
        from: null,
        to: null,
        symptom: null,
        tag: null,
        withNote: false,
        after: null,
        limit: 100,
      })
    ).hits.flatMap((hit) => (hit.kind === 'entry' ? [hit.entry.id] : []));
  const notes = new Map<string, string>();
  await fc.assert(
    fc.asyncProperty(
      text(0, 8),
      fc.nat(),
      fc.array(text(1, 3), { minLength: 1, maxLength: 6 }),
      async (note, which, searches) => {
        const ids = [...notes.keys()];
        const id = ids.length < 20 ? freshId() : (ids[which % ids.length] as string);
        await vault.call('journal.save', { id, fields: entryFields({ day: day('2026-11-20'), note }) });
        notes.set(id, note);
        for (const typed of searches) {
          const words = typed.slice(0, 200);
          const expected = [...notes].filter(([, kept]) => fits(kept, words)).map(([each]) => each);
          expect((await find(words)).sort()).toEqual(expected.sort());
        }
      },
    ),
    { numRuns: 200 },
  );
  vault.session.close();
});
