import { useEffect, useRef } from 'react';
import type { AssessmentStepId } from '../../../shared/assessment/steps';
import { assessmentWords, slowerReasonText } from '../../../shared/content/words/assessment';
import type { Advice, AssessmentState } from '../../../shared/contract/assessment';
import type { Background } from '../../../shared/contract/background';
import { useRead } from '../../bridge/queries';
import { Button } from '../../ui/button';
import { ButtonLink } from '../../ui/button-link';
import { Card } from '../../ui/card';
import { Column, Columns } from '../../ui/columns';
import { OwnLines } from '../../ui/own-lines/own-lines';
import { TalkFirstCard } from '../../ui/talk-first-card';
import { WhyWeSayThis } from '../../ui/why-we-say-this';
import { AnswersCard } from './answers-card';
import styles from './assessment.module.css';
import { Contradictions } from './contradictions';
import { LookBack } from './look-back';

const words = assessmentWords.outcome;

interface Props {
  state: AssessmentState;
  background: Background;
  /** Whether a button of this screen led here; then the result takes the focus. */
  moved: boolean;
  onStep: (step: AssessmentStepId) => void;
  onAgain: () => void;
}

/** What the answers come to: the approach that fits and why, what is open, and what to talk over first. */
export function Result({ state, background, moved, onStep, onAgain }: Props) {
  const start = useRef<HTMLDivElement>(null);
  const { current, advice, contradictions } = state;
  useEffect(() => {
    if (moved) start.current?.focus();
  }, [moved]);
  if (current === null || advice === null) return null;
  return (
    <div ref={start} tabIndex={-1} className={styles.result}>
      <Contradictions ids={contradictions} onStep={onStep} />
      <Columns>
        <Column>
          <AdviceCard advice={advice} onStep={onStep} />
          <ReasonsCard />
          <LookBack state={state} onAgain={onAgain} />
          <AnswersCard answers={current.record.answers} onStep={onStep} />
        </Column>
        <TalkFirstCard talkFirst={background.talkFirst} />
      </Columns>
    </div>
  );
}

function AdviceCard({ advice, onStep }: { advice: Advice; onStep: (step: AssessmentStepId) => void }) {
  const { approach, otherwise, needs, slower, open, tooLittle } = advice;
  const products = useRead('products.list', {}).data?.products ?? [];
  const tapers = products.some(({ use }) => use === 'tapering');
  return (
    <Card title={words.title}>
      <div className={styles.parts}>
        <p className={styles.outcome}>{words.approach[approach]}</p>
        {tooLittle && <p>{words.tooLittle}</p>}
        {approach === 'conservative' && !tooLittle && slower.length === 0 && <p>{words.isDefault}</p>}
        {slower.length > 0 && (
          <div className={styles.reasons}>
            <p>{words.slower}</p>
            <h3>{words.because}</h3>
            <ul className={styles.lines}>
              {slower.map(slowerReasonText).map((text) => (
                <li key={text} dir="auto">
                  {text}
                </li>
              ))}
            </ul>
          </div>
        )}
        {otherwise !== null && <p>{words.otherwise(otherwise)}</p>}
        <Needs title={words.needs.moderate} needs={needs.moderate} />
        <Needs title={words.needs.rapid} needs={needs.rapid} />
        {open.length > 0 && (
          <div>
            <h3>{words.open}</h3>
            <ul className={styles.open}>
              {open.map((step) => (
                <li key={step}>
                  <Button
                    look="quiet"
                    aria-label={words.answer(assessmentWords.steps[step].title)}
                    onClick={() => onStep(step)}
                  >
                    {assessmentWords.steps[step].title}
                  </Button>
                </li>
              ))}
            </ul>
          </div>
        )}
        <p className={styles.quiet}>{tapers ? words.running : words.yours}</p>
        <div>
          <ButtonLink look="primary" href="/plan">
            {tapers ? words.openPlan : words.plan}
          </ButtonLink>
        </div>
        <WhyWeSayThis source="guide" why={words.why} />
      </div>
    </Card>
  );
}

function Needs({ title, needs }: { title: string; needs: Advice['needs']['moderate'] }) {
  return (
    <div>
      <h3>{title}</h3>
      <ul className={styles.needs}>
        {needs.map(({ need, state }) => (
          <li key={need}>
            <span>{assessmentWords.needs[need]}</span>
            <span className={styles.state} data-state={state}>
              {words.states[state]}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What it is all for, in the person's own lines. */
function ReasonsCard() {
  const lines = useRead('lines.get', { lists: ['reasons'] }).data?.lines;
  if (lines === undefined) return null;
  return (
    <Card title={assessmentWords.reasonsToStop}>
      <OwnLines
        list="reasons"
        name={assessmentWords.reasonsToStop}
        lines={lines}
        example={assessmentWords.reasonsExample}
      />
    </Card>
  );
}
