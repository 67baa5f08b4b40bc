import { useState } from 'react';
import { urgeWords as words } from '../../../shared/content/words/urge';
import type { RecordOf } from '../../../shared/contract/own-records';
import { now } from '../../bridge/clock';
import { CopingTabs } from '../../ui/coping-tabs';
import { FailureNotice } from '../../ui/failure-notice';
import { useHalfTyped } from '../../ui/half-typed';
import { Page } from '../../ui/page';
import { useSay } from '../../ui/use-act';
import { BeginCard } from './begin-card';
import { RunningUrge } from './running-urge';
import { begunUrge, noUrge, typedUrgeSchema } from './typed-urge';
import styles from './urge.module.css';
import { UrgesSoFar } from './urges-so-far';
import { type UrgeData, useUrgeData } from './use-urge-data';

/** The urge timer: wait for fifteen minutes with something to do, then say how it went. */
export function Urge() {
  const { data, error } = useUrgeData();
  return (
    <Page title={words.title} about={words.about}>
      <CopingTabs />
      <FailureNotice error={error} />
      {data && <UrgeParts data={data} />}
    </Page>
  );
}

function UrgeParts({ data }: { data: UrgeData }) {
  // What stands in it is kept in the vault from the first moment on, so a lock or another screen ends nothing.
  const { typed, setTyped, letGo, putBack } = useHalfTyped('urge', '', typedUrgeSchema, noUrge);
  const [noted, setNoted] = useState<RecordOf<'urge'> | null>(null);
  const say = useSay();

  function putAway(): void {
    letGo();
    setTyped(noUrge());
  }

  function leaveOut(): void {
    const before = typed;
    putAway();
    say({
      text: words.dropped,
      undo: { label: words.undo, act: async () => putBack(before) },
    });
  }

  return (
    <div className={styles.page}>
      {typed.begun === null ? (
        <BeginCard
          noted={noted}
          today={data.today}
          onBegin={() => {
            setNoted(null);
            setTyped(begunUrge(now(), data.today));
          }}
        />
      ) : (
        <RunningUrge
          data={data}
          begun={typed.begun}
          typed={typed}
          onChange={(changed) => setTyped((before) => ({ ...before, ...changed }))}
          onLeaveOut={leaveOut}
          onSaved={(urge) => {
            putAway();
            setNoted(urge);
          }}
        />
      )}
      <UrgesSoFar data={data} />
    </div>
  );
}
