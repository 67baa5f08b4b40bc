import { useRef, useState } from 'react';
import type { Plan } from '../../../shared/contract/plans';
import { useIsWaiting } from '../../ui/half-typed';
import styles from './plan.module.css';
import { StepsEditor } from './steps-editor';
import { StepsTable } from './steps-table';
import { useFocusNext } from './use-focus-next';

/** The steps of the plan, to read or to make by hand. At zero there is nothing left to make. */
export function Steps({ plan }: { plan: Plan }) {
  const isWaiting = useIsWaiting();
  const [editing, setEditing] = useState(() => isWaiting({ kind: 'steps', about: plan.id }));
  const around = useRef<HTMLDivElement>(null);
  const focusNext = useFocusNext(around);
  const canEdit = !plan.isOver || plan.current.endDate === null;

  function edit(on: boolean): void {
    setEditing(on);
    focusNext(on ? '[data-row] input' : '[data-edit]');
  }

  return (
    <div ref={around} className={styles.steps}>
      {editing && canEdit ? (
        <StepsEditor plan={plan} onDone={() => edit(false)} />
      ) : (
        <StepsTable plan={plan} onEdit={canEdit ? () => edit(true) : null} />
      )}
    </div>
  );
}
