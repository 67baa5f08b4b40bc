import { useState } from 'react';
import { frameWords } from '../../../shared/content/words/frame';
import { reportsWords } from '../../../shared/content/words/reports';
import { useRead } from '../../bridge/queries';
import { SummaryPages } from '../../report/summary-pages';
import { Card } from '../../ui/card';
import { FailureNotice } from '../../ui/failure-notice';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { PeriodChoice } from '../../ui/period-choice';
import { ReportsTabs } from '../../ui/reports-tabs';
import { NoteChoice } from './note-choice';
import { PartChoice } from './part-choice';
import styles from './reports.module.css';
import { SaveSummary } from './save-summary';
import { type Choices, optionsOf, startingChoices } from './summary-choices';
import { SummaryDetails } from './summary-details';

/** The doctor's summary: choose what it covers, see what it says, save it. */
export function Reports() {
  const today = useRead('days.today', {});
  if (today.error) return <FailureNotice error={today.error} />;
  if (!today.data) return null;
  return (
    <SummaryMaker starting={startingChoices(today.data.day.date, today.data.plans[0]?.planStart ?? null)} />
  );
}

function SummaryMaker({ starting }: { starting: Choices }) {
  const [choices, setChoices] = useState(starting);
  const change = (changed: Partial<Choices>) => setChoices((before) => ({ ...before, ...changed }));
  const options = optionsOf(choices);
  return (
    <Page title={frameWords.reports} about={reportsWords.about} actions={<SaveSummary options={options} />}>
      <ReportsTabs />
      <div className={styles.columns}>
        <div className={styles.choices}>
          <Card title={reportsWords.contents}>
            <div className={styles.fields}>
              <PeriodChoice
                kinds={['twoWeeks', 'month', 'plan', 'own']}
                period={choices}
                reach={choices}
                max={choices.today}
                onChange={({ kind, from, to }) => change({ kind, from, to, notes: [] })}
              />
              <SummaryDetails choices={choices} onChange={change} />
            </div>
          </Card>
          <PartChoice choices={choices} onChange={change} />
          <NoteChoice choices={choices} onChange={change} />
          <Notice kind="calm">{reportsWords.leaving}</Notice>
        </div>
        <Preview options={options} />
      </div>
    </Page>
  );
}

function Preview({ options }: { options: ReturnType<typeof optionsOf> }) {
  // Without a valid period nothing is asked for; the last page stays until there is one.
  // The name is only printed: no letter of it needs another answer.
  const asked = options && { ...options, name: '' };
  const summary = useRead('reports.summary', asked ?? neverAsked, {
    enabled: options !== null,
    keepPrevious: true,
  });
  return (
    <section className={styles.preview} aria-label={reportsWords.preview}>
      <h2>{reportsWords.preview}</h2>
      <p className={styles.hint}>{reportsWords.previewHint}</p>
      <FailureNotice error={summary.error} />
      {summary.data && (
        <div className={styles.desk}>
          <div className={styles.paper}>
            <SummaryPages summary={{ ...summary.data, name: options?.name ?? '' }} />
          </div>
        </div>
      )}
    </section>
  );
}

const neverAsked = { from: '2000-01-01', to: '2000-01-01', name: '', notes: [], paper: 'letter' } as never;
