import { useState } from 'react';
import { filesOutWords as words } from '../../../shared/content/words/files-out';
import type { OutputOf } from '../../../shared/contract/contract';
import { fileKinds } from '../../../shared/contract/files-out';
import { useRead } from '../../bridge/queries';
import { Card } from '../../ui/card';
import { ChoiceGroup } from '../../ui/choice-group';
import { Column, Columns } from '../../ui/columns';
import { FailureNotice } from '../../ui/failure-notice';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { PeriodChoice } from '../../ui/period-choice';
import { ReportsTabs } from '../../ui/reports-tabs';
import { EverythingCard } from './everything-card';
import { periodsFor, reachOf, startingChoices, withKind } from './file-choices';
import styles from './files-out.module.css';
import { HeldCard } from './held-card';

/** Files for other programs: which one, of which days, and what it says. */
export function FilesOut() {
  const days = useRead('files.days', {});
  return (
    <Page title={words.title} about={words.about}>
      <ReportsTabs />
      <FailureNotice error={days.error} />
      {days.data && <FileMaker days={days.data} />}
    </Page>
  );
}

function FileMaker({ days }: { days: OutputOf<'files.days'> }) {
  const reach = reachOf(days);
  const [choices, setChoices] = useState(() => startingChoices(reach));
  const { kind, period } = choices;
  if (days.span === null) return <Notice kind="calm">{words.nothingYet}</Notice>;
  return (
    <Columns least={380}>
      <Column>
        <Card title={words.kind}>
          <ChoiceGroup
            label={words.kindLabel}
            look="cards"
            choices={fileKinds.map((value) => ({ value, ...words.kinds[value] }))}
            value={kind}
            onChange={(next) => setChoices(withKind(choices, next, reach))}
          />
        </Card>
      </Column>
      <Column>
        <Card title={words.days}>
          <div className={styles.parts}>
            <PeriodChoice
              kinds={periodsFor(kind)}
              period={period}
              reach={reach}
              onChange={(changed) => setChoices({ ...choices, period: changed })}
            />
          </div>
        </Card>
        <HeldCard choices={choices} onChange={setChoices} />
        <EverythingCard />
      </Column>
    </Columns>
  );
}
