import { useState } from 'react';
import { library } from '../../../shared/content/library/library';
import { lapseWords as words } from '../../../shared/content/words/lapse';
import type { LocalDate } from '../../../shared/time';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { CopingTabs } from '../../ui/coping-tabs';
import { FailureNotice } from '../../ui/failure-notice';
import { Fold } from '../../ui/fold';
import { useIsWaiting } from '../../ui/half-typed';
import { TopicClaims } from '../../ui/library/topic-claims';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { useToday } from '../../ui/use-today';
import { HowToGoOn } from './how-to-go-on';
import styles from './lapse.module.css';
import { LapseFlow } from './lapse-flow';
import { PastLapses } from './past-lapses';
import { type KeptOf, useRecordsOf } from './use-records';

/** After taking some again: a look back in a few short steps, ways to go on, and what was written before. */
export function Lapse() {
  const { today, error } = useToday();
  const lapses = useRecordsOf('lapse');
  return (
    <Page title={words.title} about={words.about}>
      <CopingTabs />
      <FailureNotice error={error ?? lapses.error} />
      {today !== null && lapses.records && <Looked lapses={lapses.records} today={today} />}
    </Page>
  );
}

function Looked({ lapses, today }: { lapses: readonly KeptOf<'lapse'>[]; today: LocalDate }) {
  const isWaiting = useIsWaiting();
  /** The id of the look back that is changed, `new` for one that is written, or null. */
  const [open, setOpen] = useState<string | null>(() => {
    if (isWaiting({ kind: 'lapse', about: '' })) return 'new';
    return lapses.find(({ id }) => isWaiting({ kind: 'lapse', about: id }))?.id ?? null;
  });
  const [saved, setSaved] = useState(false);
  const before = lapses.find(({ id }) => id === open) ?? null;

  if (open === 'new' || before !== null) {
    return (
      <LapseFlow
        key={open}
        before={before}
        today={today}
        onDone={(isSaved) => {
          setOpen(null);
          setSaved(isSaved);
        }}
      />
    );
  }
  return (
    <div className={styles.cards}>
      {saved ? (
        <Notice kind="calm" live>
          {words.saved}
        </Notice>
      ) : (
        <Card title={words.begin.title}>
          <div className={styles.parts}>
            <p>{words.begin.about}</p>
            <div>
              <Button look="primary" onClick={() => setOpen('new')}>
                {words.begin.button}
              </Button>
            </div>
          </div>
        </Card>
      )}
      <HowToGoOn />
      <Fold title={words.more}>
        <TopicClaims topic={library['after-a-lapse']} />
      </Fold>
      <PastLapses lapses={lapses} onEdit={setOpen} />
    </div>
  );
}
