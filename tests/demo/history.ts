import { sequence } from '../support/sequence';

/** One made-up day: what was logged, and what was written about it. */
export interface MadeUpDay {
  date: string;
  /** `planned`: the whole day as the plan lists it. `nothing`: a day that was not logged. */
  log: 'planned' | 'nothing';
  /** One more dose, in grams, with its time. */
  extra: { amount: string; time: string } | null;
  /** Null on a day without an entry. */
  entry: { ratings: Record<string, number>; sleep: number; overall: number; note: string } | null;
}

const notes = [
  'Made-up entry. Slept in pieces, walked half an hour before work.',
  'Made-up entry. Legs would not settle after ten. A warm bath helped a little.',
  'Made-up entry. An easier day. Cooked, and did not think of it until the afternoon.',
  'Made-up entry. Long shift. Took more than planned in the evening, back to the plan tomorrow.',
];

/**
 * Thirty days that look like a taper: rougher for three days after each weekly cut, easing overall, with gaps. The same
 * every time; clearly marked as made up.
 */
export function madeUpDays(first: string): MadeUpDay[] {
  const random = sequence(11);
  const noise = () => random() - 0.5;
  return Array.from({ length: 30 }, (_, index): MadeUpDay => {
    const date = new Date(Date.parse(`${first}T00:00:00Z`) + index * 86_400_000).toISOString().slice(0, 10);
    const sinceCut = index % 7;
    const rough = Math.max(1, 7 - Math.abs(sinceCut - 1.5) - index / 12 + noise());
    const level = (share: number) => Math.max(0, Math.min(10, Math.round(rough * share + noise())));
    const isAbove = [9, 17, 24].includes(index);
    return {
      date,
      log: [5, 20].includes(index) ? 'nothing' : 'planned',
      extra: isAbove ? { amount: index === 17 ? '2.4' : '1.5', time: '20:30' } : null,
      entry: [3, 12, 20, 26].includes(index)
        ? null
        : {
            ratings: {
              'Trouble sleeping': level(1),
              'Restless legs': level(0.85),
              Craving: level(0.6),
              'Low mood': Math.min(7, level(0.7)),
              ...(index % 3 === 0 ? { 'Muscle aches': level(0.7) } : {}),
              ...(index % 4 === 1 ? { Sweating: level(0.5) } : {}),
            },
            sleep: Math.max(3, Math.round((7.5 - rough / 2) * 2) / 2),
            overall: level(0.9),
            note: index % 4 === 2 || isAbove ? (notes[isAbove ? 3 : index % 3] ?? '') : '',
          },
    };
  });
}
