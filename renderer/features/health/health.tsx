import { healthWords } from '../../../shared/content/words/health';
import { useRead } from '../../bridge/queries';
import { AssessmentLine } from '../../ui/assessment-line';
import { Column, Columns } from '../../ui/columns';
import { FailureNotice } from '../../ui/failure-notice';
import { JournalTabs } from '../../ui/journal-tabs';
import { Page } from '../../ui/page';
import { TalkFirstCard } from '../../ui/talk-first-card';
import { BackgroundCard } from './background-card';
import { MedicinesCard } from './medicines-card';

/** What else is taken, the health background, and what to talk over first because of them. */
export function Health() {
  const medicines = useRead('medicines.list', {}, { fresh: true });
  const background = useRead('background.get', {}, { fresh: true });
  return (
    <Page title={healthWords.title} about={healthWords.about}>
      <JournalTabs />
      <AssessmentLine />
      <FailureNotice error={medicines.error ?? background.error} />
      <Columns>
        <Column>
          {medicines.data && <MedicinesCard list={medicines.data} />}
          {background.data && <BackgroundCard background={background.data} />}
        </Column>
        {background.data && <TalkFirstCard talkFirst={background.data.talkFirst} />}
      </Columns>
    </Page>
  );
}
