import type { PlanChange } from '../../shared/contract/plans';
import styles from './taper-curve.module.css';

const shapes: Record<PlanChange['type'], string> = {
  hold: 'M-2.5 -4V4M2.5 -4V4',
  openHold: 'M-2.5 -4V4M2.5 -4V4',
  resume: 'M-3 -4L4 0L-3 4Z',
  resolution: 'M0 -4L3 0L0 4L-3 0Z',
  stepBack: 'M-4 1L0 -4L4 1M0 -4V4',
  rebase: 'M-3.5 -1A3.5 3.5 0 1 1 -2 2.9M-3.5 -4V-1H-0.5',
  pace: 'M-4 -3H4M-4 3H4',
  retarget: 'M-3 4V-4H4L2 -1.5L4 1H-3',
  edit: 'M-4 -3H0V3H4',
  stop: 'M-3 -3H3V3H-3Z',
  slots: 'M0 -4V0H3',
};

/**
 * The sign of a change, drawn around the origin: two bars for a hold, an arrow up for a step back, a turned arrow for a
 * restart, a flag for a new end, a square for a stop, a diamond for another smallest amount.
 */
export function MarkShape({ kind }: { kind: PlanChange['type'] }) {
  return <path className={styles.mark} d={shapes[kind]} />;
}
