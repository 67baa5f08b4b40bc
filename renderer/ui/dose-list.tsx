import { useEffect, useRef, useState } from 'react';
import { clockTime } from '../../shared/content/words/dates';
import { doseWords } from '../../shared/content/words/day';
import { quantity } from '../../shared/content/words/quantities';
import type { Dose } from '../../shared/contract/doses';
import type { Product } from '../../shared/contract/products';
import type { LocalDate } from '../../shared/time';
import { Button } from './button';
import { DoseForm } from './dose-form';
import styles from './dose-list.module.css';
import { FailureNotice } from './failure-notice';
import { useDoseLog } from './use-dose-log';
import { useKeptFocus } from './use-kept-focus';

interface Props {
  /** What the list is called when read out. */
  label: string;
  doses: readonly Dose[];
  product: Product;
  today: LocalDate;
}

/** Logged doses, each of which can be changed and taken out. */
export function DoseList({ label, doses, product, today }: Props) {
  const { remove, failure } = useDoseLog(product);
  const part = useKeptFocus<HTMLUListElement>();
  return (
    <>
      <ul ref={part} tabIndex={-1} className={styles.list} aria-label={label}>
        {doses.map((dose) => (
          <li key={dose.id} className={styles.item}>
            <DoseRow dose={dose} product={product} today={today} onRemove={() => void remove([dose])} />
          </li>
        ))}
      </ul>
      <FailureNotice error={failure} />
    </>
  );
}

interface RowProps {
  dose: Dose;
  product: Product;
  today: LocalDate;
  onRemove: () => void;
}

/** One dose; its form takes its place while it is changed. */
function DoseRow({ dose, product, today, onRemove }: RowProps) {
  const [editing, setEditing] = useState(false);
  const editButton = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (wasEditing.current && !editing) editButton.current?.focus();
    wasEditing.current = editing;
  }, [editing]);
  const amount = quantity(dose.amount, product);
  if (editing) {
    return (
      <DoseForm
        product={product}
        today={today}
        start={dose}
        dose={dose}
        dayOpen
        onDone={() => setEditing(false)}
        onCancel={() => setEditing(false)}
      />
    );
  }
  return (
    <div className={styles.row}>
      <span className={styles.time}>{clockTime(dose.time)}</span>
      <span className={styles.amount}>{amount}</span>
      {dose.slot !== null && dose.slot !== dose.time && (
        <span className={styles.about}>{doseWords.forSlot(dose.slot)}</span>
      )}
      <span className={styles.acts}>
        <Button
          ref={editButton}
          look="quiet"
          className={styles.act}
          aria-label={doseWords.editNamed(amount, dose.time)}
          onClick={() => setEditing(true)}
        >
          {doseWords.edit}
        </Button>
        <Button
          look="quiet"
          className={styles.act}
          aria-label={doseWords.removeNamed(amount, dose.time)}
          onClick={onRemove}
        >
          {doseWords.remove}
        </Button>
      </span>
    </div>
  );
}
