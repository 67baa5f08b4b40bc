import styles from './taper-curve.module.css';

/** Ghost lines with a look and a name of their own; all older ones are alike. */
export const namedGhosts = 2;

/** The look of a ghost line by its age, 0 for the plan before the last change: the older, the fainter. */
export function ghostLook(age: number): string {
  const looks = [styles.newestGhost, styles.secondGhost];
  return looks[age] ?? styles.olderGhost ?? '';
}
