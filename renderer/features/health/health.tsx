import { healthWords } from '../../../shared/content/words/health';
import { useRead } from '../../bridge/queries';
import { FailureNotice } from '../../ui/failure-notice';
import { JournalTabs } from '../../ui/journal-tabs';
import { Page } from '../../ui/page';
import { BackgroundCard } from './background-card';
import styles from './health.module.css';
import { MedicinesCard } from './medicines-card';
import { TalkFirstCard } from './talk-first-card';

/** What else is taken, the health background, and what to talk over first because of them. */
export function Health() {
  const medicines = useRead('medicines.list', {}, { fresh: true });
  const background = useRead('background.get', {}, { fresh: true });
  return (
    <Page title={healthWords.title} about={healthWords.about}>
      <JournalTabs />
      <FailureNotice error={medicines.error ?? background.error} />
      <div className={styles.columns}>
        <div className={styles.column}>
          {medicines.data && <MedicinesCard list={medicines.data} />}
          {background.data && <BackgroundCard background={background.data} />}
        </div>
        {background.data && <TalkFirstCard talkFirst={background.data.talkFirst} />}
      </div>
    </Page>
  );
}
