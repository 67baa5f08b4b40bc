import type { WayOn } from '../../../shared/content/words/lapse';
import type { Plan } from '../../../shared/contract/plans';

/** The ways on after a lapse that make sense for a plan as it stands today, what changes nothing first. */
export function waysOn({ current, isHeld, isOver }: Pick<Plan, 'current' | 'isHeld' | 'isOver'>): WayOn[] {
  if (isOver && current.endDate !== null) return ['at-zero', 'new-plan'];
  // What stays at one amount, or is held already, has no step to hold.
  const canHold = !isOver && !isHeld && !current.openHold;
  return canHold ? ['go-on', 'hold', 'stepBack', 'rebase'] : ['go-on', 'stepBack', 'rebase'];
}

/** Where a way on leads. */
export function addressOf(way: WayOn, productId: string): string {
  switch (way) {
    case 'go-on':
    case 'at-zero':
      return '/';
    case 'new-plan':
      return `/plan/new/${productId}`;
    case 'hold':
    case 'stepBack':
    case 'rebase':
      return `/plan/adjust/${way}`;
  }
}
