import { useId, useState } from 'react';
import { useLocation } from 'wouter';
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

interface Props {
  plan: Plan;
  /** The way that an address asks for; it opens where it makes sense today. */
  way: string | undefined;
}

/** The ways to change the plan: the two or three that matter on a hard day, the others folded away. */
export function Adjust({ plan, way }: Props) {
  const isWaiting = useIsWaiting();
  const [, navigate] = useLocation();
  const { first, more } = adjustmentsOf(plan);
  const [open, setOpen] = useState<Adjustment | null>(
    () =>
      [...first, ...more].find((each) => each === way) ??
      chosenChanges.find((each) => isWaiting({ kind: `change-${each}`, about: plan.id })) ??
      null,
  );
  const [unfolded, setUnfolded] = useState(false);
  const moreId = useId();

  function close(): void {
    setOpen(null);
    // What an address has opened does not open again by going back to it.
    if (way !== undefined) navigate('/plan', { replace: true });
  }

  return (
    <Card title={words.title}>
      <div className={styles.adjust}>
        <div>
          <p>{standing(plan)}</p>
          {!plan.isOver && <p className={styles.quiet}>{words.about}</p>}
        </div>
        <div className={styles.buttons}>
          {first.map((each) => (
            <Button key={each} onClick={() => setOpen(each)}>
              {words.names[each]}
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
          {more.map((each) => (
            <li key={each} className={styles.way}>
              <Button aria-describedby={`${moreId}-${each}`} onClick={() => setOpen(each)}>
                {each === 'hold' ? words.holdLonger : words.names[each]}
              </Button>
              <span id={`${moreId}-${each}`} className={styles.quiet}>
                {words.purposes[each]}
              </span>
            </li>
          ))}
        </ul>
      )}
      <AdjustSheet plan={plan} adjustment={open} onClose={close} />
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
