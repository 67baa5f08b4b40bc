import { useState } from 'react';
import { reportsWords } from '../../../../shared/content/words/reports';
import { monthField } from '../../../../shared/contract/fields';
import type { OptionsByKind } from '../../../../shared/contract/reports';
import { Card } from '../../../ui/card';
import { TextField } from '../../../ui/field';
import { weekStartOf } from '../../../ui/week-start';
import type { MakerProps } from '../maker-props';
import { PaperChoice } from '../paper-choice';
import { ReportMaker } from '../report-maker';
import styles from '../reports.module.css';

type Options = OptionsByKind['month'];

/** A month of the calendar on one sheet. */
export function MonthMaker({ today }: MakerProps) {
  const [choices, setChoices] = useState<Options>({
    kind: 'month',
    month: today.day.date.slice(0, 7),
    weekStart: weekStartOf(navigator.language),
    productId: null,
    named: false,
    paper: 'letter',
  });
  const change = (changed: Partial<Options>) => setChoices((before) => ({ ...before, ...changed }));
  const isMonth = monthField.safeParse(choices.month).success;
  return (
    <ReportMaker
      kind="month"
      options={isMonth ? choices : null}
      switches={{ substance: { on: choices.named, set: (named) => change({ named }) } }}
    >
      <Card title={reportsWords.contents}>
        <div className={styles.fields}>
          <TextField
            label={reportsWords.month}
            type="month"
            value={choices.month}
            onChange={(month) => change({ month })}
            error={isMonth ? null : reportsWords.monthEmpty}
          />
          <PaperChoice value={choices.paper} onChange={(paper) => change({ paper })} />
        </div>
      </Card>
    </ReportMaker>
  );
}
