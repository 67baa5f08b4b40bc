import { useId, useState } from 'react';
import { type Adjustment, adjustWords as words } from '../../../shared/content/words/adjust';
import { quantity } from '../../../shared/content/words/quantities';
import type { Plan } from '../../../shared/contract/plans';
import { Button } from '../../ui/button';
import { ButtonLink } from '../../ui/button-link';
import { Card } from '../../ui/card';
import { listedOn, nextChange } from '../../ui/curve-reading';
import { useIsWaiting } from '../../ui/half-typed';
import { AdjustSheet } from './adjust-sheet';
import { adjustmentsOf } from './adjustments';
import styles from './plan.module.css';

/** Those with something to choose or to type, which a lock keeps. */
const chosenChanges = ['hold', 'pace', 'rebase', 'retarget', 'edit', 'slots'] as const;

/** The ways to change the plan: the two or three that matter on a hard day, the others folded away. */
export function Adjust({ plan }: { plan: Plan }) {
  const isWaiting = useIsWaiting();
  const [open, setOpen] = useState<Adjustment | null>(
    () => chosenChanges.find((way) => isWaiting({ kind: `change-${way}`, about: plan.id })) ?? null,
  );
  const [unfolded, setUnfolded] = useState(false);
  const moreId = useId();
  const { first, more } = adjustmentsOf(plan);
  return (
    <Card title={words.title}>
      <div className={styles.adjust}>
        <div>
          <p>{standing(plan)}</p>
          {!plan.isOver && <p className={styles.quiet}>{words.about}</p>}
        </div>
        <div className={styles.buttons}>
          {first.map((way) => (
            <Button key={way} onClick={() => setOpen(way)}>
              {words.names[way]}
            </Button>
          ))}
          {plan.isOver && <ButtonLink href={`/plan/new/${plan.product.id}`}>{words.newPlan}</ButtonLink>}
          {more.length > 0 && (
            <Button
              look="quiet"
              aria-expanded={unfolded}
              aria-controls={unfolded ? moreId : undefined}
              onClick={() => setUnfolded(!unfolded)}
            >
              {unfolded ? words.fewer : words.more}
            </Button>
          )}
        </div>
      </div>
      {unfolded && more.length > 0 && (
        <ul id={moreId} className={styles.ways}>
          {more.map((way) => (
            <li key={way} className={styles.way}>
              <Button aria-describedby={`${moreId}-${way}`} onClick={() => setOpen(way)}>
                {way === 'hold' ? words.holdLonger : words.names[way]}
              </Button>
              <span id={`${moreId}-${way}`} className={styles.quiet}>
                {words.purposes[way]}
              </span>
            </li>
          ))}
        </ul>
      )}
      <AdjustSheet plan={plan} adjustment={open} onClose={() => setOpen(null)} />
    </Card>
  );
}

/** What holds today, in a sentence. */
function standing({ current, isHeld, isOver, product, today }: Plan): string {
  const { standing: said } = words;
  const listed = quantity(listedOn(current, today), product);
  if (isOver) return current.endDate === null ? said.openEnd(listed) : said.atZero(current.endDate);
  if (current.openHold) return said.heldOpen;
  const next = nextChange(current, today);
  if (next === null) return said.openEnd(listed);
  if (isHeld) return said.held(listed, next.from);
  const first = current.steps[0]?.from;
  return first !== undefined && first > today
    ? said.beforeStart(listed, next.from)
    : said.listsUntil(listed, next.from);
}
