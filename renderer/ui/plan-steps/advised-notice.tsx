import { Link } from 'wouter';
import { assessmentWords, slowerReasonText } from '../../../shared/content/words/assessment';
import type { Advice } from '../../../shared/contract/assessment';
import { Button } from '../button';
import { Notice } from '../notice';
import { WhyWeSayThis } from '../why-we-say-this';
import { isSlower, withSlowerLimits, withUsualLimits } from './slower-start';
import type { StrategyAnswers } from './strategy-answers';
import styles from './strategy-fields.module.css';

const words = assessmentWords.forPlan;

interface Props {
  advised: Advice;
  value: StrategyAnswers;
  onChange: (value: StrategyAnswers) => void;
}

/** What the assessment advises for a new plan and why, with the way between slower and usual limits. */
export function AdvisedNotice({ advised, value, onChange }: Props) {
  const because = advised.slower.map(slowerReasonText).join('; ');
  const slower = isSlower(value);
  return (
    <Notice kind="calm" title={words.title}>
      <p>{words.advised(advised.approach)}</p>
      {advised.slower.length > 0 && (
        <>
          <p dir="auto">{slower ? words.slowerOn(because) : words.slowerOff(because)}</p>
          <Button
            className={styles.action}
            onClick={() => onChange(slower ? withUsualLimits(value) : withSlowerLimits(value))}
          >
            {slower ? words.usual : words.slower}
          </Button>
          <WhyWeSayThis source="guide" why={assessmentWords.outcome.why} />
        </>
      )}
      <p>
        <Link href="/plan/assessment">{words.see}</Link>
      </p>
    </Notice>
  );
}
