import { useState } from 'react';
import type { AssessmentQuestion } from '../../../shared/assessment/changes';
import { assessmentWords } from '../../../shared/content/words/assessment';
import {
  assessmentChoices,
  assessmentQuestionWords,
  useReasonWords,
} from '../../../shared/content/words/assessment-questions';
import { healthWords } from '../../../shared/content/words/health';
import { longestAbout, type YesNoQuestion } from '../../../shared/contract/background';
import { asOneLine } from '../../../shared/contract/fields';
import {
  type AssessmentAnswers,
  type UseReason,
  useReasons,
} from '../../../shared/contract/own-records/assessment';
import { YesNoField } from '../../ui/background-fields';
import { Chips } from '../../ui/chips';
import { ChoiceGroup } from '../../ui/choice-group';
import { TextField } from '../../ui/field';
import { RatingSlider } from '../../ui/rating-slider';
import type { AssessmentForm } from './use-assessment-answers';

// One question of an assessment each, by the shape of its answer.

/** The questions whose answers are of a type. */
type QuestionsOf<T> = {
  [Q in AssessmentQuestion]: NonNullable<AssessmentAnswers[Q]> extends T ? Q : never;
}[AssessmentQuestion];

interface Props<Q extends string> {
  form: AssessmentForm;
  question: Q;
}

/** Yes, no, or skipped. */
export function YesNoAnswer({ form, question }: Props<QuestionsOf<boolean>>) {
  return (
    <YesNoField
      label={assessmentQuestionWords[question]}
      answer={form.answers[question] ?? null}
      onAnswer={(said) => form.answer({ [question]: said ?? undefined })}
    />
  );
}

/** The same for a question of the background. */
export function HealthAnswer({ form, question }: Props<YesNoQuestion>) {
  return (
    <YesNoField
      label={healthWords.background.questions[question]}
      answer={form.background[question] ?? null}
      onAnswer={(said) => form.tell({ [question]: said })}
    />
  );
}

/** One of a few levels, or skipped. */
export function LevelAnswer({ form, question }: Props<keyof typeof assessmentChoices>) {
  const labels: Readonly<Record<string, string>> = assessmentChoices[question];
  return (
    <ChoiceGroup
      label={assessmentQuestionWords[question]}
      choices={[
        ...Object.entries(labels).map(([value, label]) => ({ value, label })),
        { value: 'open', label: assessmentWords.skipped },
      ]}
      value={form.answers[question] ?? 'open'}
      onChange={(chosen) => form.answer({ [question]: chosen === 'open' ? undefined : chosen })}
    />
  );
}

/** A ruler from 0 to 10. */
export function RulerAnswer({ form, question }: Props<QuestionsOf<number>>) {
  return (
    <RatingSlider
      label={assessmentQuestionWords[question]}
      value={form.answers[question] ?? null}
      resting={5}
      onChange={(value) => form.answer({ [question]: value ?? undefined })}
    />
  );
}

/** Several reasons. */
export function ReasonsAnswer({ form, question }: Props<'began' | 'goesOn'>) {
  const chosen = form.answers[question] ?? [];
  // Nobody began in order to keep withdrawal away.
  const offered = useReasons.filter((reason) => question === 'goesOn' || reason !== 'no-withdrawal');
  return (
    <Chips<UseReason>
      legend={assessmentQuestionWords[question]}
      choices={offered}
      chosen={chosen}
      label={(reason) => useReasonWords[reason]}
      onToggle={(reason) => form.answer({ [question]: toggled(chosen, reason) })}
    />
  );
}

/** One line in the person's own words; a question of the background. */
export function WordsAnswer({
  form,
  question,
  label,
}: Props<'reason' | 'attempts' | 'withdrawal'> & { label: string }) {
  const [typed, setTyped] = useState(form.background[question] ?? '');
  return (
    <TextField
      label={label}
      hint={assessmentWords.ownWordsHint}
      value={typed}
      maxLength={longestAbout}
      onChange={(text) => {
        setTyped(text);
        form.tell({ [question]: asOneLine(text) || null });
      }}
    />
  );
}

/** The choices with one more, or without it; nothing where none is left, since no choice is no answer. */
export function toggled<T>(chosen: readonly T[], choice: T): T[] | undefined {
  const next = chosen.includes(choice) ? chosen.filter((other) => other !== choice) : [...chosen, choice];
  return next.length === 0 ? undefined : next;
}
