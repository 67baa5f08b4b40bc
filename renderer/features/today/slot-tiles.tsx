import { clockTime } from '../../../shared/content/words/dates';
import { figure, pieces, quantity } from '../../../shared/content/words/quantities';
import { todayWords } from '../../../shared/content/words/today';
import type { DaySlot } from '../../../shared/contract/doses';
import type { Product } from '../../../shared/contract/products';
import type { Amount } from '../../../shared/quantity';
import { Button } from '../../ui/button';
import styles from './slot-tiles.module.css';

interface Props {
  slots: readonly DaySlot[];
  product: Product;
  /** The time of the slot that comes next, or null. */
  next: string | null;
  /** Logs a slot whose time has gone by, at its listed time. */
  onLog: (slot: DaySlot) => void;
}

/** The listed times of today. A time that has become too small for an amount is left out. */
export function SlotTiles({ slots, product, next, onLog }: Props) {
  const shown = slots.filter((slot) => slot.amount > 0 || slot.dose !== null);
  if (shown.length === 0) return null;
  return (
    <ol className={styles.tiles} aria-label={todayWords.slots}>
      {shown.map((slot) => {
        const state = stateOf(slot, next);
        return (
          <li key={slot.time} className={`${styles.tile} ${styles[state] ?? ''}`}>
            <p className={styles.time}>{clockTime(slot.time)}</p>
            <p className={styles.amount}>
              {figure(shownAmount(slot), product)} {product.unit}
            </p>
            <p className={styles.state}>{pieces(shownAmount(slot), product)}</p>
            <p className={styles.state}>{stateText(slot, state, product)}</p>
            {state === 'open' && (
              <Button
                look="quiet"
                className={styles.log}
                aria-label={todayWords.logSlotNamed(quantity(slot.amount, product), slot.time)}
                onClick={() => onLog(slot)}
              >
                {todayWords.logSlot}
              </Button>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function shownAmount({ amount, dose }: DaySlot): Amount {
  return dose?.amount ?? amount;
}

/** `open` is a time that has gone by without a log. */
type TileState = 'done' | 'next' | 'open' | 'later';

function stateOf({ dose, inMinutes, time }: DaySlot, next: string | null): TileState {
  if (dose !== null) return 'done';
  if (time === next) return 'next';
  return inMinutes !== null && inMinutes < 0 ? 'open' : 'later';
}

function stateText({ amount, dose, inMinutes }: DaySlot, state: TileState, product: Product): string {
  if (dose !== null) {
    return dose.amount === amount
      ? todayWords.taken(dose.time)
      : todayWords.takenOther(dose.time, quantity(amount, product));
  }
  if (state === 'open') return todayWords.notLogged;
  if (state === 'later' || inMinutes === null) return todayWords.later;
  return inMinutes < 0 ? todayWords.ago(-inMinutes) : todayWords.inTime(inMinutes);
}
