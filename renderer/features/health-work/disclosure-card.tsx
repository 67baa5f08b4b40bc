import { useState } from 'react';
import { disclosureWords as words } from '../../../shared/content/words/health-work';
import type { KeptRecord, RecordOf } from '../../../shared/contract/own-records';
import { call } from '../../bridge/client';
import { useRead } from '../../bridge/queries';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { FailureNotice } from '../../ui/failure-notice';
import { useIsWaiting } from '../../ui/half-typed';
import { Sheet } from '../../ui/sheet';
import { useAct } from '../../ui/use-act';
import { useKeptFocus } from '../../ui/use-kept-focus';
import { DisclosureForm } from './disclosure-form';
import styles from './health-work.module.css';

/** A sheet that was saved. */
export type KeptDisclosure = Omit<KeptRecord, 'record'> & { record: RecordOf<'disclosure'> };

/** One sheet for each person or board that might be told. */
export function DisclosureCard() {
  const records = useRead('records.list', { kind: 'disclosure', from: null });
  return (
    <Card title={words.title}>
      <FailureNotice error={records.error} />
      {records.data && (
        <Sheets
          kept={records.data.records.flatMap(({ record, ...rest }): KeptDisclosure[] =>
            record.kind === 'disclosure' ? [{ ...rest, record }] : [],
          )}
        />
      )}
    </Card>
  );
}

function Sheets({ kept }: { kept: readonly KeptDisclosure[] }) {
  const isWaiting = useIsWaiting();
  const act = useAct();
  const part = useKeptFocus<HTMLDivElement>();
  /** The sheet that is changed, `new` for one that is begun, or null. */
  const [open, setOpen] = useState<KeptDisclosure | 'new' | null>(() =>
    isWaiting({ kind: 'disclosure', about: '' })
      ? 'new'
      : (kept.find(({ id }) => isWaiting({ kind: 'disclosure', about: id })) ?? null),
  );

  function remove({ id, record: { who } }: KeptDisclosure): Promise<boolean> {
    return act(async () => {
      await call('records.remove', { id });
      const back = () => call('records.restore', { id });
      return { text: words.removed(who), undo: { label: words.undo, act: back } };
    });
  }

  return (
    <div ref={part} tabIndex={-1} className={styles.form}>
      <p className={styles.quiet}>{words.about}</p>
      {kept.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <ul className={styles.list}>
          {kept.map((one) => (
            <Kept key={one.id} one={one} onEdit={() => setOpen(one)} onRemove={() => void remove(one)} />
          ))}
        </ul>
      )}
      <div>
        <Button onClick={() => setOpen('new')}>{words.add}</Button>
      </div>
      <Sheet
        title={words.addTitle}
        open={open !== null}
        onClose={() => setOpen(null)}
        closeLabel={words.close}
      >
        {open !== null && (
          <DisclosureForm before={open === 'new' ? null : open} onDone={() => setOpen(null)} />
        )}
      </Sheet>
    </div>
  );
}

interface KeptProps {
  one: KeptDisclosure;
  onEdit: () => void;
  onRemove: () => void;
}

function Kept({ one: { record }, onEdit, onRemove }: KeptProps) {
  const { who, decision } = record;
  return (
    <li>
      <h3 dir="auto">{who}</h3>
      {(['speaksFor', 'speaksAgainst', 'lawyer'] as const).map(
        (field) =>
          record[field] !== '' && (
            <p key={field} dir="auto">
              <span className={styles.quiet}>{words[field]}:</span> {record[field]}
            </p>
          ),
      )}
      <p className={styles.quiet}>
        {words.decision}: {decision === null ? words.open : words.decisions[decision]}
      </p>
      <div className={styles.actions}>
        <Button look="quiet" aria-label={words.editNamed(who)} onClick={onEdit}>
          {words.edit}
        </Button>
        <Button look="quiet" aria-label={words.removeNamed(who)} onClick={onRemove}>
          {words.remove}
        </Button>
      </div>
    </li>
  );
}
