/** Items with a key each, for lists that can hold the same twice: what an item is called, and which of those it is. */
export function keyed<T>(items: readonly T[], called: (item: T) => string): { key: string; item: T }[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const name = called(item);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { key: `${count} ${name}`, item };
  });
}
