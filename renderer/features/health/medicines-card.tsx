import { useState } from 'react';
import { healthWords } from '../../../shared/content/words/health';
import type { OutputOf } from '../../../shared/contract/contract';
import type { Medicine } from '../../../shared/contract/medicines';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Fold } from '../../ui/fold';
import { useIsWaiting } from '../../ui/half-typed';
import { Notice } from '../../ui/notice';
import { Sheet } from '../../ui/sheet';
import styles from './health.module.css';
import { MedicineForm } from './medicine-form';
import { MedicineItem } from './medicine-item';
import { StopForm } from './stop-form';
import { useMedicines } from './use-medicines';

const words = healthWords.medicines;

type Open = { kind: 'form'; medicine: Medicine | null } | { kind: 'stop'; medicine: Medicine } | null;

/** What is taken beside the product, and what was; nothing is looked up by it. */
export function MedicinesCard({ list: { medicines, today } }: { list: OutputOf<'medicines.list'> }) {
  const isWaiting = useIsWaiting();
  const [open, setOpen] = useState<Open>(() => {
    if (isWaiting({ kind: 'medicine', about: '' })) return { kind: 'form', medicine: null };
    const medicine = medicines.find(({ id }) => isWaiting({ kind: 'medicine', about: id }));
    return medicine === undefined ? null : { kind: 'form', medicine };
  });
  const { takeAgain, remove } = useMedicines();
  const taken = medicines.filter(({ stoppedOn }) => stoppedOn === null);
  const stopped = medicines.filter(({ stoppedOn }) => stoppedOn !== null);
  const close = () => setOpen(null);
  const listOf = (some: readonly Medicine[]) => (
    <ul className={styles.list}>
      {some.map((medicine) => (
        <MedicineItem
          key={medicine.id}
          medicine={medicine}
          onEdit={() => setOpen({ kind: 'form', medicine })}
          onStop={() => setOpen({ kind: 'stop', medicine })}
          onAgain={() => void takeAgain(medicine)}
          onRemove={() => void remove(medicine)}
        />
      ))}
    </ul>
  );
  return (
    <Card
      title={words.title}
      aside={
        taken.length > 0 && (
          <Button onClick={() => setOpen({ kind: 'form', medicine: null })}>{words.add}</Button>
        )
      }
    >
      <div className={styles.parts}>
        <Notice kind="calm">{words.limits}</Notice>
        {taken.length === 0 ? (
          <>
            <p>{words.empty}</p>
            <div>
              <Button look="primary" onClick={() => setOpen({ kind: 'form', medicine: null })}>
                {words.add}
              </Button>
            </div>
          </>
        ) : (
          listOf(taken)
        )}
        {stopped.length > 0 && <Fold title={words.stoppedOnes(stopped.length)}>{listOf(stopped)}</Fold>}
      </div>
      <Sheet title={titleOf(open)} open={open !== null} onClose={close} closeLabel={healthWords.close}>
        {open?.kind === 'form' && <MedicineForm before={open.medicine} onDone={close} />}
        {open?.kind === 'stop' && <StopForm medicine={open.medicine} today={today} onDone={close} />}
      </Sheet>
    </Card>
  );
}

function titleOf(open: Open): string {
  if (open?.kind === 'stop') return words.stopTitle(open.medicine.name);
  return open?.medicine ? words.editTitle : words.addTitle;
}
