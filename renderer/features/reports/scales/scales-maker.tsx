import { useState } from 'react';
import { reportsWords } from '../../../../shared/content/words/reports';
import { scalePagesWords as words } from '../../../../shared/content/words/scale-pages';
import type { ScalesOptions } from '../../../../shared/contract/reports/scales';
import { scales } from '../../../../shared/scales/registry';
import { filledScaleIds } from '../../../../shared/scales/scale';
import type { LocalDate } from '../../../../shared/time';
import { Card } from '../../../ui/card';
import { CheckField } from '../../../ui/check-field';
import { type Period, periodOf, periodProblem } from '../../../ui/period';
import { PeriodChoice } from '../../../ui/period-choice';
import type { MakerProps } from '../maker-props';
import { PaperChoice } from '../paper-choice';
import { ReportMaker } from '../report-maker';
import styles from '../reports.module.css';

type Choices = Omit<ScalesOptions, 'from' | 'to' | 'kind'> & { period: Period };

/** Results of scales over a period; single answers only where they are asked for. */
export function ScalesMaker({ today: { day, plans } }: MakerProps) {
  const reach = { today: day.date, planStart: plans[0]?.planStart ?? null };
  const [choices, setChoices] = useState<Choices>(() => ({
    period: periodOf(reach, 'month', { from: day.date, to: day.date }),
    scales: [...filledScaleIds],
    answers: false,
    item9: false,
    paper: 'letter',
  }));
  const change = (changed: Partial<Choices>) => setChoices((before) => ({ ...before, ...changed }));
  const { period, ...chosen } = choices;
  const { from, to } = period;
  return (
    <ReportMaker
      kind="scales"
      options={
        periodProblem(period) === null
          ? { kind: 'scales', ...chosen, from: from as LocalDate, to: to as LocalDate }
          : null
      }
      switches={{
        'single-answers': { on: choices.answers, set: (answers) => change({ answers }) },
        'item-9': { on: choices.item9, set: (item9) => change({ item9 }) },
      }}
    >
      <Card title={reportsWords.contents}>
        <div className={styles.fields}>
          <PeriodChoice
            kinds={['month', 'plan', 'own']}
            period={period}
            reach={reach}
            max={day.date}
            onChange={(changed) => change({ period: changed })}
          />
          <fieldset className={styles.ticks}>
            <legend>{words.which}</legend>
            {filledScaleIds.map((id) => (
              <CheckField
                key={id}
                label={scales[id].name}
                checked={choices.scales.includes(id)}
                onChange={(on) =>
                  change({
                    scales: filledScaleIds.filter((each) =>
                      each === id ? on : choices.scales.includes(each),
                    ),
                  })
                }
              />
            ))}
          </fieldset>
          <PaperChoice value={choices.paper} onChange={(paper) => change({ paper })} />
        </div>
      </Card>
    </ReportMaker>
  );
}
