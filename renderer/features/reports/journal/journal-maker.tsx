import { useState } from 'react';
import { reportsWords } from '../../../../shared/content/words/reports';
import type { JournalOptions } from '../../../../shared/contract/reports/journal';
import type { LocalDate } from '../../../../shared/time';
import { Card } from '../../../ui/card';
import { type Period, periodOf, periodProblem } from '../../../ui/period';
import { PeriodChoice } from '../../../ui/period-choice';
import type { MakerProps } from '../maker-props';
import { NoteChoice } from '../note-choice';
import { PaperChoice } from '../paper-choice';
import { ReportMaker } from '../report-maker';
import styles from '../reports.module.css';
import { journalSwitches } from './journal-switches';

export type JournalChoices = Omit<JournalOptions, 'from' | 'to' | 'kind'> & { period: Period };

/** What was written down, day by day. Notes and doses only come along when they are chosen. */
export function JournalMaker({ today: { day, plans } }: MakerProps) {
  const reach = { today: day.date, planStart: plans[0]?.planStart ?? null };
  const [choices, setChoices] = useState<JournalChoices>(() => ({
    period: periodOf(reach, 'twoWeeks', { from: day.date, to: day.date }),
    notes: [],
    parts: {
      symptoms: true,
      body: true,
      medicines: true,
      substances: false,
      triggers: true,
      tags: false,
      signs: true,
      doses: false,
    },
    named: false,
    paper: 'letter',
  }));
  const change = (changed: Partial<JournalChoices>) => setChoices((before) => ({ ...before, ...changed }));
  const { period, ...chosen } = choices;
  const days =
    periodProblem(period) === null ? { from: period.from as LocalDate, to: period.to as LocalDate } : null;
  return (
    <ReportMaker
      kind="journal"
      options={days && { kind: 'journal', ...chosen, ...days }}
      switches={journalSwitches(choices, change)}
    >
      <Card title={reportsWords.contents}>
        <div className={styles.fields}>
          <PeriodChoice
            kinds={['twoWeeks', 'month', 'plan', 'own']}
            period={period}
            reach={reach}
            max={day.date}
            // Notes that were ticked one by one are of other days.
            onChange={(changed) => change({ period: changed, notes: choices.notes === 'all' ? 'all' : [] })}
          />
          <PaperChoice value={choices.paper} onChange={(paper) => change({ paper })} />
        </div>
      </Card>
      <NoteChoice
        period={days}
        chosen={choices.notes === 'all' ? [] : choices.notes}
        onChange={(notes) => change({ notes })}
        all={{ on: choices.notes === 'all', set: (on) => change({ notes: on ? 'all' : [] }) }}
      />
    </ReportMaker>
  );
}
