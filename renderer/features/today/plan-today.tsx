import { useState } from 'react';
import { figure, pieces, quantity } from '../../../shared/content/words/quantities';
import { todayWords } from '../../../shared/content/words/today';
import type { PlanStanding } from '../../../shared/contract/days';
import type { DaySlot } from '../../../shared/contract/doses';
import type { LocalDate } from '../../../shared/time';
import { now, wallClock } from '../../bridge/clock';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { DoseForm } from '../../ui/dose-form';
import { dosesOf } from '../../ui/doses-of-day';
import { FailureNotice } from '../../ui/failure-notice';
import type { PlannedDay } from '../../ui/planned-day';
import { Sheet } from '../../ui/sheet';
import { useDoseLog } from '../../ui/use-dose-log';
import { useKeptFocus } from '../../ui/use-kept-focus';
import { LogNow } from './log-now';
import styles from './plan-today.module.css';
import { SlotTiles } from './slot-tiles';
import { Standing } from './standing';

interface Props {
  today: LocalDate;
  standing: PlanStanding;
  plan: PlannedDay;
}

/** What the plan lists today, by time, and the ways to log it. */
export function PlanToday({ today: date, standing, plan }: Props) {
  const { product, planned } = plan;
  const { log, logAsPlanned, remove, failure } = useDoseLog(product);
  /** The doses of the last act here, so that it is taken back as a whole. */
  const [lastAct, setLastAct] = useState<readonly string[]>([]);
  const [other, setOther] = useState(false);
  const part = useKeptFocus<HTMLDivElement>();

  const next = plan.slots.find((slot) => slot.time === standing.nextSlot) ?? null;
  const doses = dosesOf(plan);
  const ofLastAct = doses.filter(({ id }) => lastAct.includes(id));
  const undoable = ofLastAct.length > 0 ? ofLastAct : doses.slice(-1);
  const someDue = plan.slots.some((slot) => slot.dose === null && slot.amount > 0 && isDue(slot));

  async function logSlot({ amount, time }: DaySlot, when: 'now' | 'listed'): Promise<void> {
    const at = when === 'now' ? { day: null, time: null } : { day: date, time };
    const dose = await log({ amount, slot: time, tags: [], ...at });
    if (dose !== null) setLastAct([dose.id]);
  }

  async function logAll(): Promise<void> {
    const logged = await logAsPlanned(date);
    setLastAct(logged.map(({ id }) => id));
  }

  return (
    <Card title={plan.status === 'before-plan' ? todayWords.beforePlan : todayWords.listsToday}>
      <div ref={part} tabIndex={-1} className={styles.body}>
        <div className={styles.head}>
          <p className={styles.amount}>
            {figure(planned, product)}{' '}
            <span className={styles.unit}>
              {[product.unit, pieces(planned, product)].filter(Boolean).join(' · ')}
            </span>
          </p>
          <Standing plan={plan} />
        </div>
        {planned === 0 && <p className={styles.muted}>{todayWords.zeroDay}</p>}
        <SlotTiles
          slots={plan.slots}
          product={product}
          next={standing.nextSlot}
          onLog={(slot) => void logSlot(slot, 'listed')}
        />
        <FailureNotice error={failure} />
        <div className={styles.actions}>
          {next !== null && (
            <LogNow amount={quantity(next.amount, product)} onLog={() => void logSlot(next, 'now')} />
          )}
          <Button onClick={() => setOther(true)}>{todayWords.other}</Button>
          {someDue && <Button onClick={() => void logAll()}>{todayWords.allAsPlanned}</Button>}
          {undoable.length > 0 && (
            <Button look="quiet" onClick={() => void remove(undoable)}>
              {todayWords.undoLast}
            </Button>
          )}
        </div>
      </div>
      <Sheet
        title={todayWords.other}
        open={other}
        onClose={() => setOther(false)}
        closeLabel={todayWords.close}
      >
        <DoseForm
          product={product}
          today={date}
          start={{ amount: next?.amount ?? null, day: date, time: wallClock(now()) }}
          dayOpen
          onDone={(dose) => {
            setLastAct([dose.id]);
            setOther(false);
          }}
          onCancel={() => setOther(false)}
        />
      </Sheet>
    </Card>
  );
}

function isDue({ inMinutes }: DaySlot): boolean {
  return inMinutes !== null && inMinutes <= 0;
}
