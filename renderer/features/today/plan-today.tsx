import { useState } from 'react';
import { Link } from 'wouter';
import { tagWords } from '../../../shared/content/words/dose-tags';
import { lapseWords } from '../../../shared/content/words/lapse';
import { figure, pieces, quantity } from '../../../shared/content/words/quantities';
import { todayWords } from '../../../shared/content/words/today';
import type { DaySlot, Dose } from '../../../shared/contract/doses';
import type { Product } from '../../../shared/contract/products';
import type { LocalDate } from '../../../shared/time';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { DoseTagsForm } from '../../ui/dose-tags-form';
import { dosesOf } from '../../ui/doses-of-day';
import { FailureNotice } from '../../ui/failure-notice';
import { Fold } from '../../ui/fold';
import { useIsWaiting } from '../../ui/half-typed';
import { LostTolerance } from '../../ui/lost-tolerance';
import { Sheet } from '../../ui/sheet';
import { useDoseLog } from '../../ui/use-dose-log';
import { useKeptFocus } from '../../ui/use-kept-focus';
import { type Followed, titleOf } from './followed';
import { logKey } from './log-key';
import { LogNow } from './log-now';
import { OtherDose } from './other-dose';
import styles from './plan-today.module.css';
import { SlotTiles } from './slot-tiles';
import { Standing } from './standing';

interface Props extends Followed {
  today: LocalDate;
  /** Every product that a dose can be logged of. */
  products: readonly Product[];
  /** The first card is full; the others are small. */
  first: boolean;
  /** True where there are cards of several products. */
  several: boolean;
  /** True where the key L logs the next dose of this product. */
  hasKey: boolean;
}

/** What the plan of one product lists today, by time, and the ways to log it. */
export function PlanToday({ today: date, standing, plan, products, first, several, hasKey }: Props) {
  const { product, planned, taken } = plan;
  const { log, logAsPlanned, remove, failure } = useDoseLog(product);
  /** The doses of the last act here, so that it is taken back as a whole. */
  const [lastAct, setLastAct] = useState<readonly string[]>([]);
  const isWaiting = useIsWaiting();
  const [open, setOpen] = useState<'other' | 'why' | null>(() =>
    isWaiting({ kind: 'dose', about: product.id }) ? 'other' : null,
  );
  const part = useKeptFocus<HTMLDivElement>();

  const next = plan.slots.find((slot) => slot.time === standing.nextSlot) ?? null;
  const doses = dosesOf(plan);
  const ofLastAct = doses.filter(({ id }) => lastAct.includes(id));
  const undoable = ofLastAct.length > 0 ? ofLastAct : doses.slice(-1);
  const [last] = ofLastAct;
  const unexplained = ofLastAct.length === 1 && last?.tags.length === 0 ? last : null;
  const someDue = plan.slots.some((slot) => slot.dose === null && slot.amount > 0 && isDue(slot));
  const title = plan.status === 'before-plan' ? todayWords.beforePlan : todayWords.listsToday;
  const other = products.length > 1 ? todayWords.otherDose : todayWords.other;

  async function logSlot({ amount, time }: DaySlot, when: 'now' | 'listed'): Promise<void> {
    const at = when === 'now' ? { day: null, time: null } : { day: date, time };
    const dose = await log({ amount, slot: time, tags: [], ...at });
    if (dose !== null) setLastAct([dose.id]);
  }

  async function logAll(): Promise<void> {
    const logged = await logAsPlanned(date);
    setLastAct(logged.map(({ id }) => id));
  }

  const tiles = (
    <SlotTiles
      slots={plan.slots}
      product={product}
      next={standing.nextSlot}
      onLog={(slot) => void logSlot(slot, 'listed')}
    />
  );

  return (
    <Card title={titleOf(title, product, several)}>
      <div ref={part} tabIndex={-1} className={styles.body}>
        <div className={styles.head}>
          <p className={first ? styles.amount : styles.smallAmount}>
            {figure(planned, product)}{' '}
            <span className={styles.unit}>
              {[product.unit, pieces(planned, product)].filter(Boolean).join(' · ')}
            </span>
          </p>
          <Standing plan={plan} />
        </div>
        {planned === 0 && <p className={styles.muted}>{todayWords.zeroDay}</p>}
        {plan.standing === 'far-above' && (
          <LostTolerance product={product} total={taken} planned={planned} date={date} today={date} logged />
        )}
        {plan.status === 'above' && (
          <p>
            <Link href="/coping/lapse">{lapseWords.link}</Link>
          </p>
        )}
        {first ? tiles : planned > 0 && <Fold title={todayWords.times}>{tiles}</Fold>}
        <FailureNotice error={failure} />
        <div className={styles.actions}>
          {next !== null && (
            <LogNow
              amount={quantity(next.amount, product)}
              keyHint={hasKey ? hintOf(product, several) : null}
              showKey={several}
              first={first && taken < planned}
              onLog={() => void logSlot(next, 'now')}
            />
          )}
          <Button onClick={() => setOpen('other')}>{other}</Button>
          {someDue && <Button onClick={() => void logAll()}>{todayWords.allAsPlanned}</Button>}
          {unexplained !== null && (
            <Button look="quiet" onClick={() => setOpen('why')}>
              {tagWords.add}
            </Button>
          )}
          {undoable.length > 0 && (
            <Button look="quiet" onClick={() => void remove(undoable)}>
              {todayWords.undoLast}
            </Button>
          )}
        </div>
      </div>
      <OtherDose
        title={other}
        product={product}
        choices={products}
        today={date}
        amount={next?.amount ?? null}
        open={open === 'other'}
        onDone={(dose) => {
          setLastAct([dose.id]);
          setOpen(null);
        }}
        onClose={() => setOpen(null)}
      />
      <Why dose={open === 'why' ? (last ?? null) : null} product={product} onClose={() => setOpen(null)} />
    </Card>
  );
}

/** The tags of the dose that was just logged, over the screen. */
function Why({ dose, product, onClose }: { dose: Dose | null; product: Product; onClose: () => void }) {
  return (
    <Sheet
      title={dose === null ? tagWords.add : tagWords.title(quantity(dose.amount, product), dose.time)}
      open={dose !== null}
      onClose={onClose}
      closeLabel={todayWords.close}
    >
      {dose !== null && <DoseTagsForm dose={dose} product={product} onDone={onClose} />}
    </Sheet>
  );
}

function hintOf({ name }: Product, several: boolean): string {
  return several ? todayWords.keyHintOf(logKey, name) : todayWords.keyHint(logKey);
}

function isDue({ inMinutes }: DaySlot): boolean {
  return inMinutes !== null && inMinutes <= 0;
}
