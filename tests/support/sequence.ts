/** Numbers from 0 up to 1, the same for the same seed (the minimal standard generator of Park and Miller). */
export function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** One of some things, by the next number. */
export function oneOf<T>(random: () => number, things: readonly T[]): T {
  return things[Math.floor(random() * things.length)] as T;
}

/** So many of some things, each once, in their order. */
export function someOf<T>(random: () => number, things: readonly T[], count: number): T[] {
  return things
    .map((thing, place) => ({ thing, place, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, count)
    .sort((a, b) => a.place - b.place)
    .map(({ thing }) => thing);
}
