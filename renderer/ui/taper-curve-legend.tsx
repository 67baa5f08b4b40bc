import type { ReactNode } from 'react';
import { taperCurveWords as words } from '../../shared/content/words/taper-curve';
import type { PlanChange } from '../../shared/contract/plans';
import type { LocalDate } from '../../shared/time';
import styles from './taper-curve.module.css';
import { ghostLook, namedGhosts } from './taper-curve-ghost';
import { MarkShape } from './taper-curve-mark';

interface Props {
  taken: boolean;
  /** How many earlier versions are drawn. */
  ghosts: number;
  /** The day and kind of each change, in the order they were made. */
  changes: readonly { date: LocalDate; kind: PlanChange['type'] }[];
}

/** What the lines, dots and signs of the drawing mean; only those that are there, and of old lines only one. */
export function CurveLegend({ taken, ghosts, changes }: Props) {
  const ages = Array.from({ length: Math.min(ghosts, namedGhosts + 1) }, (_, age) => age);
  const kinds = new Map(changes.map(({ kind }) => [words.marks[kind], kind]));
  return (
    <figcaption className={styles.legend}>
      <Item text={words.planned} shape={<path className={styles.line} d="M-10 -4H0V4H10" />} />
      {taken && <Item text={words.taken} shape={<circle className={styles.dot} r={3} />} />}
      {ages.map((age) => (
        <Item
          key={age}
          text={ghostText(age, changes)}
          shape={<path className={`${styles.ghost} ${ghostLook(age)}`} d="M-10 0H10" />}
        />
      ))}
      {[...kinds].map(([text, kind]) => (
        <Item key={text} text={text} shape={<MarkShape kind={kind} />} />
      ))}
    </figcaption>
  );
}

/** A line is the plan before the change that many changes ago. */
function ghostText(age: number, changes: Props['changes']): string {
  // Other times of day change no line.
  const change = changes.filter(({ kind }) => kind !== 'slots').at(-1 - age);
  if (change === undefined) return words.earlier;
  return age < namedGhosts ? words.before(words.marks[change.kind], change.date) : words.older;
}

function Item({ text, shape }: { text: string; shape: ReactNode }) {
  return (
    <span className={styles.item}>
      <svg className={styles.sample} viewBox="-12 -7 24 14" aria-hidden="true" focusable="false">
        {shape}
      </svg>
      {text}
    </span>
  );
}
