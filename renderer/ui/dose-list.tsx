import { useEffect, useRef, useState } from 'react';
import { clockTime } from '../../shared/content/words/dates';
import { doseWords } from '../../shared/content/words/day';
import { doseTagsLine, tagWords } from '../../shared/content/words/dose-tags';
import { quantity } from '../../shared/content/words/quantities';
import type { Dose } from '../../shared/contract/doses';
import type { Product } from '../../shared/contract/products';
import type { LocalDate } from '../../shared/time';
import { Button } from './button';
import { DoseForm } from './dose-form';
import styles from './dose-list.module.css';
import { DoseTagsForm } from './dose-tags-form';
import { FailureNotice } from './failure-notice';
import { useIsWaiting } from './half-typed';
import { useDoseLog } from './use-dose-log';
import { useKeptFocus } from './use-kept-focus';

interface Props {
  /** What the list is called when read out. */
  label: string;
  doses: readonly Dose[];
  product: Product;
  today: LocalDate;
}

/** Logged doses with why they were, each of which can be changed and taken out. */
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

/** One dose; a form takes its place while it is changed. */
function DoseRow({ dose, product, today, onRemove }: RowProps) {
  const isWaiting = useIsWaiting();
  const keptAs = { kind: 'dose-change', about: dose.id } as const;
  const [changing, setChanging] = useState<'dose' | 'why' | null>(() => (isWaiting(keptAs) ? 'dose' : null));
  const buttons = { dose: useRef<HTMLButtonElement>(null), why: useRef<HTMLButtonElement>(null) };
  const before = useRef(changing);
  useEffect(() => {
    if (before.current !== null && changing === null) buttons[before.current].current?.focus();
    before.current = changing;
  });
  const amount = quantity(dose.amount, product);
  const tagged = dose.tags.length > 0;
  if (changing === 'why') {
    return (
      <>
        <p className={styles.changed}>{tagWords.title(amount, dose.time)}</p>
        <DoseTagsForm dose={dose} product={product} onDone={() => setChanging(null)} />
      </>
    );
  }
  if (changing === 'dose') {
    return (
      <DoseForm
        keptAs={keptAs}
        product={product}
        today={today}
        start={dose}
        dose={dose}
        dayOpen
        onDone={() => setChanging(null)}
        onCancel={() => setChanging(null)}
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
      {tagged && <span className={styles.about}>{doseTagsLine(dose.tags)}</span>}
      <span className={styles.acts}>
        <Button
          ref={buttons.why}
          look="quiet"
          className={styles.act}
          aria-label={(tagged ? tagWords.changeNamed : tagWords.addNamed)(amount, dose.time)}
          onClick={() => setChanging('why')}
        >
          {tagged ? tagWords.change : tagWords.add}
        </Button>
        <Button
          ref={buttons.dose}
          look="quiet"
          className={styles.act}
          aria-label={doseWords.editNamed(amount, dose.time)}
          onClick={() => setChanging('dose')}
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
