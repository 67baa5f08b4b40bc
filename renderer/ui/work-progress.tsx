import { useEffect, useState } from 'react';
import { workWords } from '../../shared/content/words/backups';
import type { EventData } from '../../shared/contract/contract';
import type { WorkKind } from '../../shared/contract/work';
import { call, listen } from '../bridge/client';
import { Button } from './button';
import styles from './work-progress.module.css';

interface Props {
  /** The kinds of work that belong to this place; others are shown where they were asked for. */
  kinds: readonly WorkKind[];
}

/** How far the long work of the vault is, with a way to stop it; nothing while none of these kinds goes on. */
export function WorkProgress({ kinds }: Props) {
  const [work, setWork] = useState<EventData<'work'>>({ kind: null, share: null });
  const [stopping, setStopping] = useState(false);
  useEffect(
    () =>
      listen('work', (told) => {
        setWork(told);
        if (told.kind === null) setStopping(false);
      }),
    [],
  );
  const { kind, share } = work;
  const shown = kind !== null && kinds.includes(kind) ? kind : null;

  return (
    <div className={styles.place}>
      <p role="status" className={styles.what}>
        {shown !== null && (stopping ? workWords.stopping : workWords.kinds[shown])}
      </p>
      {shown !== null && (
        <div className={styles.line}>
          <progress
            className={styles.bar}
            aria-label={workWords.kinds[shown]}
            max={1}
            {...(share === null ? {} : { value: share })}
          />
          <Button
            aria-disabled={stopping}
            onClick={() => {
              setStopping(true);
              void call('work.cancel', {});
            }}
          >
            {workWords.stop}
          </Button>
        </div>
      )}
    </div>
  );
}
