import { useState } from 'react';
import { days } from '../../../shared/content/words/dates';
import {
  adviceTitle,
  flaggedSentences,
  signalSentence,
  readinessWords as words,
} from '../../../shared/content/words/readiness';
import type { CutReadiness } from '../../../shared/contract/readiness';
import type { LocalDate } from '../../../shared/time';
import { FailureNotice } from '../../ui/failure-notice';
import { HelpButton } from '../../ui/help';
import { Notice } from '../../ui/notice';
import type { PlannedDay } from '../../ui/planned-day';
import { SelectField } from '../../ui/select-field';
import { usePlanChange } from '../../ui/use-plan-change';
import { WhyWeSayThis } from '../../ui/why-we-say-this';
import { PlanOption } from './plan-option';
import styles from './readiness.module.css';

/** How long a hold can be from here, in days; any other length is in the plan's own screen. */
const lengths = [1, 2, 3, 5, 7, 14];

interface Props {
  readiness: CutReadiness;
  plan: PlannedDay;
  /** True while the plan is held today. */
  held: boolean;
  today: LocalDate;
}

/** What speaks for or against the cut of today or tomorrow, and what can be done about it at one tap. */
export function Readiness({ readiness, plan, held, today }: Props) {
  const { advice, cut, signals } = readiness;
  const { product, planId } = plan;
  const [length, setLength] = useState(3);
  const { change, failure } = usePlanChange(planId);
  const option = { planId, product, today, onAct: change };
  const isToday = cut.date === today;
  return (
    <div className={styles.stack}>
      <Notice kind={advice === 'proceed' ? 'calm' : 'care'} title={adviceTitle(readiness)}>
        <div className={styles.signals}>
          {signals.length > 0 && <p>{signals.map(signalSentence).join(' ')}</p>}
          <RedFlag readiness={readiness} />
          <WhyWeSayThis {...words.reason} />
        </div>
      </Notice>
      {isToday && (
        <PlanOption
          {...option}
          change={{ type: 'stepBack', on: today }}
          about={words.goesBack}
          label={words.stay}
        />
      )}
      {!(isToday && held) && (
        <PlanOption
          {...option}
          change={{ type: 'hold', on: today, days: length }}
          about={isToday ? words.keepsLower : words.keeps}
          label={words.hold(length)}
        >
          <SelectField
            label={words.holdFor}
            value={String(length)}
            onChange={(value) => setLength(Number(value))}
            choices={lengths.map((count) => ({ value: String(count), label: days(count) }))}
          />
        </PlanOption>
      )}
      <FailureNotice error={failure} />
      <p className={styles.effect}>{words.nothingByItself}</p>
    </div>
  );
}

/** What to do about red flags of the last week. */
function RedFlag({ readiness: { signals } }: Pick<Props, 'readiness'>) {
  const sentences = flaggedSentences(signals);
  if (sentences.length === 0) return null;
  return (
    <>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <HelpButton label={words.help} />
    </>
  );
}
