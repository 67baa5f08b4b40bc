import { useState } from 'react';
import { carriedOver } from '../../../shared/assessment/changes';
import { type AssessmentStepId, assessmentStepIds } from '../../../shared/assessment/steps';
import { assessmentWords } from '../../../shared/content/words/assessment';
import type { AssessmentState } from '../../../shared/contract/assessment';
import type { Background } from '../../../shared/contract/background';
import { call } from '../../bridge/client';
import { useRead } from '../../bridge/queries';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { FailureNotice } from '../../ui/failure-notice';
import { Page } from '../../ui/page';
import { PlanTabs } from '../../ui/plan-tabs';
import { TooYoung } from '../../ui/too-young';
import { useActOnce } from '../../ui/use-act';
import styles from './assessment.module.css';
import { AssessmentSteps } from './assessment-steps';
import { Result } from './result';

const words = assessmentWords;

/** What the person uses, how they are, and what carries them: short steps, and which approach fits. */
export function Assessment() {
  const state = useRead('assessment.get', {}, { fresh: true });
  const background = useRead('background.get', {}, { fresh: true });
  const readAgain = async () => {
    await Promise.all([state.refetch(), background.refetch()]);
  };
  return (
    <Page title={words.title} about={words.about}>
      <PlanTabs />
      <FailureNotice error={state.error ?? background.error} />
      {state.data && background.data && (
        <Parts state={state.data} background={background.data} readAgain={readAgain} />
      )}
    </Page>
  );
}

interface Props {
  state: AssessmentState;
  background: Background;
  readAgain: () => Promise<void>;
}

/** What is open: a step, or null for the result or the beginning. */
interface Place {
  step: AssessmentStepId | null;
  moved: boolean;
}

function Parts({ state, background, readAgain }: Props) {
  const { current, under18, today } = state;
  const [place, setPlace] = useState<Place>(() => ({
    step: current === null || current.record.finished !== null || under18 ? null : current.record.at,
    moved: false,
  }));
  const act = useActOnce();

  /** Begins another one, with what is likely to be so still. */
  const begin = () =>
    act(async () => {
      const answers = current === null ? {} : carriedOver(current.record.answers);
      const at = assessmentStepIds[0];
      const { id } = await call('records.save', {
        ...{ id: null, day: null },
        record: { kind: 'assessment', answers, at, finished: null },
      });
      await readAgain();
      setPlace({ step: at, moved: true });
      return {
        text: words.begun,
        undo: {
          label: words.undo,
          act: async () => {
            await call('records.remove', { id });
            setPlace({ step: null, moved: true });
          },
        },
      };
    });

  if (under18 && place.step === null) {
    return <TooYoung onCorrected={() => setPlace({ step: current?.record.at ?? null, moved: true })} />;
  }
  if (current === null) return <Beginning onBegin={() => void begin()} />;
  if (place.step !== null) {
    return (
      <AssessmentSteps
        key={current.id}
        kept={current}
        background={background.answers}
        today={today}
        start={place.step}
        moved={place.moved}
        onTooYoung={() => void readAgain().then(() => setPlace({ step: null, moved: true }))}
        onResult={async () => {
          await act(async () => {
            await call('assessment.finish', { id: current.id });
            await readAgain();
            setPlace({ step: null, moved: true });
            return { text: words.finished };
          });
        }}
      />
    );
  }
  return (
    <Result
      state={state}
      background={background}
      moved={place.moved}
      onStep={(step) => setPlace({ step, moved: true })}
      onAgain={() => void begin()}
    />
  );
}

function Beginning({ onBegin }: { onBegin: () => void }) {
  return (
    <Card title={words.begin.title}>
      <div className={styles.parts}>
        <ul className={styles.lines}>
          {words.begin.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <div>
          <Button look="primary" onClick={onBegin}>
            {words.begin.begin}
          </Button>
        </div>
      </div>
    </Card>
  );
}
