import { calendarWords } from '../../../shared/content/words/calendar';
import { clockTime } from '../../../shared/content/words/dates';
import { quantity } from '../../../shared/content/words/quantities';
import type { DaySlot } from '../../../shared/contract/doses';
import type { Product } from '../../../shared/contract/products';
import { Button } from '../../ui/button';
import styles from './day-doses.module.css';

interface Props {
  /** The listed times of the day without a dose. */
  slots: readonly DaySlot[];
  /** Those of them whose time has come. */
  due: readonly DaySlot[];
  product: Product;
  onLog: (slot: DaySlot) => void;
  onOther: (slot: DaySlot) => void;
}

/** Listed times that have no dose yet, each to be logged as planned or with another amount. */
export function OpenSlots({ slots, due, product, onLog, onOther }: Props) {
  if (slots.length === 0) return null;
  return (
    <ul className={styles.open} aria-label={calendarWords.openSlots}>
      {slots.map((slot) => {
        const amount = quantity(slot.amount, product);
        return (
          <li key={slot.time} className={styles.slot}>
            <span className={styles.time}>{clockTime(slot.time)}</span>
            <span>
              {calendarWords.listed(amount)}
              {!due.includes(slot) && <span className={styles.state}>{calendarWords.later}</span>}
            </span>
            {due.includes(slot) && (
              <span className={styles.acts}>
                <Button
                  className={styles.act}
                  aria-label={calendarWords.asPlannedNamed(amount, slot.time)}
                  onClick={() => onLog(slot)}
                >
                  {calendarWords.asPlanned}
                </Button>
                <Button
                  look="quiet"
                  className={styles.act}
                  aria-label={calendarWords.otherAmountNamed(slot.time)}
                  onClick={() => onOther(slot)}
                >
                  {calendarWords.otherAmount}
                </Button>
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
