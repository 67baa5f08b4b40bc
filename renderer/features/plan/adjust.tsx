import { useState } from 'react';
import { planWords } from '../../../shared/content/words/plan';
import { quantity } from '../../../shared/content/words/quantities';
import type { Plan } from '../../../shared/contract/plans';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { listedOn, nextChange } from '../../ui/curve-reading';
import { type Adjustment, AdjustSheet } from './adjust-sheet';
import styles from './plan.module.css';

const words = planWords.adjust;

/** The ways to slow the plan down. Each is shown before it is done. */
export function Adjust({ plan }: { plan: Plan }) {
  const [open, setOpen] = useState<Adjustment | null>(null);
  const isOver = nextChange(plan.current, plan.today) === null;
  const held = plan.current.openHold;
  return (
    <Card title={words.title}>
      <div className={styles.adjust}>
        <div>
          <p>{standing(plan)}</p>
          {!isOver && <p className={styles.quiet}>{words.about}</p>}
        </div>
        <div className={styles.buttons}>
          <Button disabled={isOver} onClick={() => setOpen(held ? 'resume' : 'hold')}>
            {held ? words.resume : words.hold}
          </Button>
          <Button disabled={isOver} onClick={() => setOpen('stepBack')}>
            {words.stepBack}
          </Button>
        </div>
      </div>
      <AdjustSheet plan={plan} adjustment={open} onClose={() => setOpen(null)} />
    </Card>
  );
}

/** What holds today, in a sentence. */
function standing(plan: Plan): string {
  const { current, today, product } = plan;
  const next = nextChange(current, today);
  const listed = quantity(listedOn(current, today), product);
  if (next === null) return current.endDate === null ? words.endedOpen : words.ended(current.endDate);
  if (current.openHold) return words.heldOpen;
  const first = current.steps[0]?.from;
  return first !== undefined && first > today
    ? words.beforeStart(listed, next.from)
    : words.listsUntil(listed, next.from);
}
