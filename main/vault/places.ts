import type { PlacePurpose } from '../../shared/contract/shell';

/** Paths that a person chose in a dialog of main, by the token that the page has for each. */
export interface Places {
  add(token: string, purpose: PlacePurpose, path: string): void;
  /** The path behind a token; undefined when nothing was chosen under it, or something for another purpose. */
  path(token: string, purpose: PlacePurpose): string | undefined;
}

/** Places of one vault process; they are gone with it. */
export function chosenPlaces(): Places {
  const places = new Map<string, { purpose: PlacePurpose; path: string }>();
  return {
    add: (token, purpose, path) => void places.set(token, { purpose, path }),
    path(token, purpose) {
      const place = places.get(token);
      return place !== undefined && place.purpose === purpose ? place.path : undefined;
    },
  };
}
