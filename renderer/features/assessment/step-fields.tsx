import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { AssessmentStepId } from '../../../shared/assessment/steps';
import { doseTagIds } from '../../../shared/content/dose-tags';
import { assessmentWords } from '../../../shared/content/words/assessment';
import { assessmentQuestionWords } from '../../../shared/content/words/assessment-questions';
import { doseTagLabel } from '../../../shared/content/words/dose-tags';
import type { LocalDate } from '../../../shared/time';
import { FailedTapersField, UseSinceField } from '../../ui/background-fields';
import { Chips } from '../../ui/chips';
import {
  HealthAnswer,
  LevelAnswer,
  ReasonsAnswer,
  RulerAnswer,
  toggled,
  WordsAnswer,
  YesNoAnswer,
} from './answer-fields';
import { KnownMedicines, KnownUse } from './known-use';
import type { AssessmentForm } from './use-assessment-answers';

const words = assessmentWords;

interface Props {
  form: AssessmentForm;
  today: LocalDate;
}

type Fields = (props: Props) => ReactNode;

/** The questions of each step: one or two decisions, or a few of the same kind. */
export const stepFields: Record<AssessmentStepId, Fields> = {
  age: ({ form }) => <HealthAnswer form={form} question="under18" />,
  use: ({ form, today }) => (
    <>
      <KnownUse />
      <UseSinceField since={form.background.useSince ?? null} today={today} onAnswer={form.tell} />
    </>
  ),
  growth: ({ form }) => (
    <>
      <YesNoAnswer form={form} question="escalated" />
      <YesNoAnswer form={form} question="needed" />
    </>
  ),
  strength: ({ form }) => (
    <>
      <HealthAnswer form={form} question="extracts" />
      <p>
        {words.known.batch} <Link href="/plan/products">{words.known.batchLink}</Link>
      </p>
    </>
  ),
  triggers: ({ form }) => {
    const chosen = form.answers.triggers ?? [];
    return (
      <Chips
        legend={assessmentQuestionWords.triggers}
        choices={doseTagIds}
        chosen={chosen}
        label={doseTagLabel}
        onToggle={(tag) => form.answer({ triggers: toggled(chosen, tag) })}
      />
    );
  },
  reasons: ({ form }) => (
    <>
      <ReasonsAnswer form={form} question="began" />
      <ReasonsAnswer form={form} question="goesOn" />
      <WordsAnswer form={form} question="reason" label={words.reasonWords} />
    </>
  ),
  attempts: ({ form }) => (
    <>
      <YesNoAnswer form={form} question="tried" />
      <FailedTapersField count={form.background.failedTapers ?? null} onAnswer={form.tell} />
    </>
  ),
  before: ({ form }) => (
    <>
      <YesNoAnswer form={form} question="earlierSuccess" />
      <WordsAnswer form={form} question="attempts" label={words.attemptsWords} />
      <WordsAnswer form={form} question="withdrawal" label={words.withdrawalWords} />
    </>
  ),
  body: ({ form }) => (
    <>
      <LevelAnswer form={form} question="health" />
      <YesNoAnswer form={form} question="chronicPain" />
    </>
  ),
  organs: ({ form }) => (
    <>
      <HealthAnswer form={form} question="liverDisease" />
      <HealthAnswer form={form} question="kidneyDisease" />
      <HealthAnswer form={form} question="heartDisease" />
    </>
  ),
  conditions: ({ form }) => (
    <>
      <HealthAnswer form={form} question="pregnancy" />
      <HealthAnswer form={form} question="seizures" />
    </>
  ),
  medicines: () => <KnownMedicines />,
  mind: ({ form }) => (
    <>
      <YesNoAnswer form={form} question="mentalHealth" />
      <YesNoAnswer form={form} question="trauma" />
      <YesNoAnswer form={form} question="attention" />
    </>
  ),
  history: ({ form }) => (
    <>
      <HealthAnswer form={form} question="bipolar" />
      <HealthAnswer form={form} question="psychosis" />
      <HealthAnswer form={form} question="suicideAttempt" />
    </>
  ),
  stress: ({ form }) => (
    <>
      <LevelAnswer form={form} question="stress" />
      <p>
        {words.mood.about} <Link href="/journal/scales/phq2">{words.mood.link}</Link>
      </p>
    </>
  ),
  home: ({ form }) => (
    <>
      <LevelAnswer form={form} question="supportHome" />
      <LevelAnswer form={form} question="supportWork" />
    </>
  ),
  care: ({ form }) => (
    <>
      <LevelAnswer form={form} question="care" />
      <LevelAnswer form={form} question="money" />
    </>
  ),
  clinician: ({ form }) => (
    <>
      <YesNoAnswer form={form} question="supervised" />
      <YesNoAnswer form={form} question="urgent" />
      <YesNoAnswer form={form} question="canSlow" />
    </>
  ),
  motivation: ({ form }) => (
    <>
      <RulerAnswer form={form} question="importance" />
      <RulerAnswer form={form} question="confidence" />
      <RulerAnswer form={form} question="readiness" />
    </>
  ),
  outlook: ({ form }) => (
    <>
      <YesNoAnswer form={form} question="expects" />
      <p>
        <Link href="/learn/days-1-to-7">{words.learn}</Link>
      </p>
      <YesNoAnswer form={form} question="asksForHelp" />
    </>
  ),
};
