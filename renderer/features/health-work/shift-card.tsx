import { useState } from 'react';
import { shiftWords as words } from '../../../shared/content/words/health-work';
import type { KeptRecord, RecordOf } from '../../../shared/contract/own-records';
import { useRead } from '../../bridge/queries';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { FailureNotice } from '../../ui/failure-notice';
import { Fold } from '../../ui/fold';
import { useIsWaiting } from '../../ui/half-typed';
import { useKeptFocus } from '../../ui/use-kept-focus';
import styles from './health-work.module.css';
import { ShiftForm } from './shift-form';
import { ShiftResult } from './shift-result';

/** One that was saved, with what it says. */
export type KeptCheck = Omit<KeptRecord, 'record'> & { record: RecordOf<'shift-check'> };

/** A look at oneself before a shift: the questions, what the last one came to, and those before. */
export function ShiftCard() {
  const records = useRead('records.list', { kind: 'shift-check', from: null });
  const isWaiting = useIsWaiting();
  const [open, setOpen] = useState(() => isWaiting({ kind: 'shift-check', about: '' }));
  const part = useKeptFocus<HTMLDivElement>();
  const [last, ...earlier] = (records.data?.records ?? []).flatMap(({ record, ...rest }): KeptCheck[] =>
    record.kind === 'shift-check' ? [{ ...rest, record }] : [],
  );
  return (
    <Card title={words.title}>
      <div ref={part} tabIndex={-1} className={styles.form}>
        <p className={styles.quiet}>{words.about}</p>
        <FailureNotice error={records.error} />
        {open ? (
          <ShiftForm onDone={() => setOpen(false)} />
        ) : (
          <div>
            <Button look={last === undefined ? 'primary' : 'plain'} onClick={() => setOpen(true)}>
              {words.begin}
            </Button>
          </div>
        )}
        {!open && last && <ShiftResult key={last.id} check={last} />}
        {earlier.length > 0 && (
          <Fold title={words.earlier(earlier.length)} lazy>
            <div className={styles.form}>
              {earlier.map((check) => (
                <ShiftResult key={check.id} check={check} />
              ))}
            </div>
          </Fold>
        )}
      </div>
    </Card>
  );
}
