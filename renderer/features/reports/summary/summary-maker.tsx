import { useState } from 'react';
import { reportsWords } from '../../../../shared/content/words/reports';
import { Card } from '../../../ui/card';
import { PeriodChoice } from '../../../ui/period-choice';
import type { MakerProps } from '../maker-props';
import { NoteChoice } from '../note-choice';
import { ReportMaker } from '../report-maker';
import styles from '../reports.module.css';
import { AboutCard } from './about-card';
import { GoalsCard } from './goals-card';
import { RecipientsCard } from './recipients-card';
import { type Choices, optionsOf, startingChoices } from './summary-choices';
import { SummaryDetails } from './summary-details';
import { summarySwitches } from './summary-switches';

/** The doctor's summary: whom it is for, what it covers, and what the person tells in their own words. */
export function SummaryMaker({ today }: MakerProps) {
  const [choices, setChoices] = useState(() =>
    startingChoices(today.day.date, today.plans[0]?.planStart ?? null),
  );
  const change = (changed: Partial<Choices>) => setChoices((before) => ({ ...before, ...changed }));
  return (
    <ReportMaker
      kind="summary"
      options={optionsOf(choices)}
      switches={summarySwitches(choices, change)}
      more={
        <>
          <GoalsCard />
          <AboutCard open={choices.identity !== 'none'} />
          <RecipientsCard choices={choices} onChoose={change} />
        </>
      }
    >
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
      {choices.detail === 'all' && (
        <NoteChoice
          period={optionsOf(choices)}
          chosen={choices.notes}
          onChange={(notes) => change({ notes })}
        />
      )}
    </ReportMaker>
  );
}
