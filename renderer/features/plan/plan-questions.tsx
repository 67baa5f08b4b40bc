import { useState } from 'react';
import { useLocation } from 'wouter';
import { newPlanWords } from '../../../shared/content/words/new-plan';
import { call } from '../../bridge/client';
import { useRead } from '../../bridge/queries';
import { useAnnounce } from '../../ui/announcer';
import { AssessmentLine } from '../../ui/assessment-line';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { useChosenProduct } from '../../ui/chosen-product';
import { Page } from '../../ui/page';
import { type KeptAnswers, readKeptAnswers } from '../../ui/plan-steps/kept-answers';
import type { PlanAnswers } from '../../ui/plan-steps/plan-answers';
import { type PlanOutcome, PlanSteps, planStepCount } from '../../ui/plan-steps/plan-steps';
import { advisedStart } from '../../ui/plan-steps/slower-start';
import { useKeptAnswers } from '../../ui/plan-steps/use-kept-answers';
import { usePlanAnswers } from '../../ui/plan-steps/use-plan-answers';
import { TalkFirstLine } from '../../ui/talk-first-line';
import { TooYoung } from '../../ui/too-young';
import { useAct } from '../../ui/use-act';
import styles from './plan.module.css';

const words = newPlanWords.kept;

interface Props {
  /** The answers before anyone has answered. */
  first: PlanAnswers;
  dailyNote: string | undefined;
}

/** Where the questions open. */
interface Start {
  at: KeptAnswers;
  /** Nobody has answered yet. */
  isNew: boolean;
  /** The person has come here by a button of this page. */
  moved: boolean;
}

/** The questions of a new plan, from their beginning, or from where they were left. */
export function PlanQuestions({ first, dailyNote }: Props) {
  const productId = first.known?.id ?? null;
  const read = useRead('planAnswers.kept', { productId }, { fresh: true });
  const assessment = useRead('assessment.get', {}, { fresh: true });
  const [offer, setOffer] = useState<KeptAnswers | null>(null);
  const [start, setStart] = useState<Start | null>(null);
  const act = useAct();

  const { data: found, isFetching } = assessment;
  const advisedFirst: PlanAnswers = {
    ...first,
    strategy: advisedStart(first.strategy, found?.advised ?? null),
  };

  if (offer === null && start === null && !read.isFetching && !isFetching) {
    const kept = read.data ? readKeptAnswers(read.data.answers, first.known) : null;
    if (kept === null) setStart({ at: { index: 0, answers: advisedFirst }, isNew: true, moved: false });
    else setOffer(kept);
  }
  if (found?.under18 === true) return <NoPlan />;
  if (start !== null) return <Questions key={`${start.isNew}`} start={start} dailyNote={dailyNote} />;
  if (offer === null) return <Page title={newPlanWords.title}>{null}</Page>;

  const goOn = () => setStart({ at: offer, isNew: false, moved: true });
  const startOver = () =>
    act(async () => {
      await call('planAnswers.drop', { productId });
      setStart({ at: { index: 0, answers: advisedFirst }, isNew: true, moved: true });
      return { text: words.cleared, undo: { label: words.undo, act: async () => goOn() } };
    });
  return (
    <Page title={newPlanWords.title}>
      <Card title={words.title}>
        <div className={styles.preview}>
          <p>{words.about(words.questions[offer.index] ?? '')}</p>
          <div className={styles.buttons}>
            <Button look="primary" onClick={goOn}>
              {words.goOn}
            </Button>
            <Button onClick={() => void startOver()}>{words.startOver}</Button>
          </div>
        </div>
      </Card>
    </Page>
  );
}

/** Under 18 no plan is made. */
function NoPlan() {
  return (
    <Page title={newPlanWords.title}>
      <TooYoung />
    </Page>
  );
}

function Questions({ start, dailyNote }: { start: Start; dailyNote: string | undefined }) {
  const [index, setIndex] = useState(start.at.index);
  const [moved, setMoved] = useState(start.moved);
  const [answers, changeAnswers] = usePlanAnswers(start.at.answers);
  const productId = start.at.answers.known?.id ?? null;
  const letGo = useKeptAnswers(productId, { index, answers }, { isOpen: true, isNew: start.isNew });
  const [, navigate] = useLocation();
  const { choose } = useChosenProduct();
  const announce = useAnnounce();

  function go(to: number): void {
    setMoved(true);
    setIndex(to);
    window.scrollTo(0, 0);
  }

  function done({ productId: planned, kind }: PlanOutcome): void {
    void letGo();
    choose(planned);
    announce({ text: kind === 'planned' ? newPlanWords.approach.made : newPlanWords.product.log.started });
    navigate(kind === 'planned' ? '/plan' : '/');
  }

  const of = planStepCount(answers);
  return (
    <Page title={newPlanWords.title} about={newPlanWords.about}>
      <TalkFirstLine />
      <AssessmentLine />
      <div className={`${styles.questions} ${index === 2 ? styles.wide : ''}`}>
        <PlanSteps
          index={index}
          answers={answers}
          onChange={changeAnswers}
          place={{ step: index + 1, of, level: 2, moved }}
          onBack={index === 0 ? undefined : () => go(index - 1)}
          onNext={() => go(index + 1)}
          onDone={done}
          dailyNote={dailyNote}
        />
      </div>
    </Page>
  );
}
