/** Paths that a person chose in a dialog of main, by the token that the page has for each. */
export interface Places {
  add(token: string, path: string): void;
  /** The path behind a token; undefined when nothing was chosen under it. */
  path(token: string): string | undefined;
}

/** Places of one vault process; they are gone with it. */
export function chosenPlaces(): Places {
  const paths = new Map<string, string>();
  return {
    add: (token, path) => void paths.set(token, path),
    path: (token) => paths.get(token),
  };
}
