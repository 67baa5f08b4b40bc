import type { ReactNode } from 'react';
import { taperCurveWords as words } from '../../shared/content/words/taper-curve';
import type { PlanChange } from '../../shared/contract/plans';
import styles from './taper-curve.module.css';
import { MarkShape } from './taper-curve-mark';

interface Props {
  taken: boolean;
  earlier: boolean;
  kinds: readonly PlanChange['type'][];
}

/** What the lines, dots and signs of the drawing mean; only those that are there. */
export function CurveLegend({ taken, earlier, kinds }: Props) {
  const held = kinds.includes('hold') || kinds.includes('openHold');
  return (
    <figcaption className={styles.legend}>
      <Item text={words.planned} shape={<path className={styles.line} d="M-10 -4H0V4H10" />} />
      {taken && <Item text={words.taken} shape={<circle className={styles.dot} r={3} />} />}
      {earlier && <Item text={words.earlier} shape={<path className={styles.ghost} d="M-10 0H10" />} />}
      {held && <Item text={words.hold} shape={<MarkShape kind="hold" />} />}
      {kinds.includes('resume') && <Item text={words.resume} shape={<MarkShape kind="resume" />} />}
      {kinds.includes('stepBack') && <Item text={words.stepBack} shape={<MarkShape kind="stepBack" />} />}
      {kinds.includes('resolution') && (
        <Item text={words.resolution} shape={<MarkShape kind="resolution" />} />
      )}
    </figcaption>
  );
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
