import { useState } from 'react';
import { reportsWords } from '../../../../shared/content/words/reports';
import { scheduleChoiceWords as words } from '../../../../shared/content/words/schedule-choices';
import { scheduleSheetWords } from '../../../../shared/content/words/schedule-sheet';
import {
  longestTitle,
  type ScheduleOptions,
  scheduleLengths,
} from '../../../../shared/contract/reports/schedule';
import { addDays, daysIntoWeek, isLocalDate } from '../../../../shared/time';
import { Card } from '../../../ui/card';
import { ChoiceGroup } from '../../../ui/choice-group';
import { ProductSelect, useChosenProduct } from '../../../ui/chosen-product';
import { TextField } from '../../../ui/field';
import { weekStartOf } from '../../../ui/week-start';
import type { MakerProps } from '../maker-props';
import { PaperChoice } from '../paper-choice';
import { ReportMaker } from '../report-maker';
import styles from '../reports.module.css';

type Choices = Omit<ScheduleOptions, 'from' | 'productId'> & { from: string };

/** Weeks to pin up or to weigh by. It begins with this week, and names nothing. */
export function ScheduleMaker({ today: { day } }: MakerProps) {
  const { entry } = useChosenProduct();
  const [choices, setChoices] = useState<Choices>({
    kind: 'schedule',
    from: addDays(day.date, -daysIntoWeek(day.date, weekStartOf(navigator.language))),
    weeks: 4,
    title: scheduleSheetWords.title,
    named: false,
    paper: 'letter',
  });
  const change = (changed: Partial<Choices>) => setChoices((before) => ({ ...before, ...changed }));
  const { from, title } = choices;
  const hasOwnTitle = title.trim() !== '' && title.trim() !== scheduleSheetWords.title;
  return (
    <ReportMaker
      kind="schedule"
      options={isLocalDate(from) ? { ...choices, from, productId: entry?.product.id ?? null } : null}
      switches={{
        substance: { on: choices.named, set: (named) => change({ named }) },
        ...(hasOwnTitle
          ? { 'own-title': { on: true, set: () => change({ title: scheduleSheetWords.title }) } }
          : {}),
      }}
    >
      <Card title={reportsWords.contents}>
        <div className={styles.fields}>
          <ProductSelect label={words.product} />
          <TextField
            label={words.from}
            type="date"
            value={from}
            onChange={(changed) => change({ from: changed })}
            error={isLocalDate(from) ? null : words.noDay}
          />
          <ChoiceGroup
            label={words.weeks}
            choices={scheduleLengths.map((length) => ({
              value: String(length),
              label: words.length(length),
            }))}
            value={String(choices.weeks)}
            onChange={(chosen) =>
              change({ weeks: scheduleLengths.find((length) => String(length) === chosen) ?? choices.weeks })
            }
          />
          <TextField
            label={words.title}
            hint={words.titleHint}
            value={title}
            maxLength={longestTitle}
            onChange={(changed) => change({ title: changed })}
          />
          <PaperChoice value={choices.paper} onChange={(paper) => change({ paper })} />
        </div>
      </Card>
    </ReportMaker>
  );
}
