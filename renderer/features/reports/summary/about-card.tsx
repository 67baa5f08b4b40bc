import { useEffect, useState } from 'react';
import { reportsWords } from '../../../../shared/content/words/reports';
import { type AboutQuestion, aboutQuestions, longestAbout } from '../../../../shared/contract/background';
import type { InputOf, OutputOf } from '../../../../shared/contract/contract';
import { asOneLine } from '../../../../shared/contract/fields';
import { CallFailure, call } from '../../../bridge/client';
import { draftKeeper } from '../../../bridge/draft-keeper';
import { registerFlush } from '../../../bridge/drafts';
import { useRead } from '../../../bridge/queries';
import { ChoiceGroup } from '../../../ui/choice-group';
import { FailureNotice } from '../../../ui/failure-notice';
import { TextField } from '../../../ui/field';
import { FoldCard } from '../../../ui/fold-card';
import styles from '../reports.module.css';

const words = reportsWords.aboutMe;

/** What a doctor may like to know, in the person's own words. Each may stay empty; what is typed is kept at once. */
export function AboutCard({ open }: { open: boolean }) {
  const background = useRead('background.get', {});
  return (
    <FoldCard title={words.title} about={words.about} open={open} needed={open}>
      <FailureNotice error={background.error} />
      {background.data && <About answers={background.data.answers} />}
    </FoldCard>
  );
}

type Answer = InputOf<'background.set'>;

function About({ answers }: Pick<OutputOf<'background.get'>, 'answers'>) {
  const [failure, setFailure] = useState<unknown>(null);
  const [typed, setTyped] = useState(() =>
    Object.fromEntries(aboutQuestions.map((question) => [question, answers[question] ?? ''])),
  );
  const [healthWork, setHealthWork] = useState(answers.healthWork ?? null);
  const [keeper] = useState(() =>
    draftKeeper(async (answer: Answer) => {
      try {
        await call('background.set', answer);
        setFailure(null);
        return true;
      } catch (error) {
        if (!(error instanceof CallFailure)) throw error;
        setFailure(error);
        return false;
      }
    }),
  );
  useEffect(() => registerFlush(() => keeper.settle()), [keeper]);

  // All of it each time: what one call could not keep comes along with the next.
  const keep = (next: Record<string, string>, work: boolean | null) =>
    keeper.keep({
      ...Object.fromEntries(
        aboutQuestions.map((question) => [question, asOneLine(next[question] ?? '') || null]),
      ),
      healthWork: work,
    });

  function change(question: AboutQuestion, text: string): void {
    const next = { ...typed, [question]: text };
    setTyped(next);
    keep(next, healthWork);
  }

  return (
    <div className={styles.fields}>
      <FailureNotice error={failure} />
      {aboutQuestions.map((question) => (
        <TextField
          key={question}
          label={words.questions[question].label}
          hint={words.questions[question].hint}
          value={typed[question] ?? ''}
          maxLength={question === 'name' ? 80 : longestAbout}
          autoComplete="off"
          onChange={(text) => change(question, text)}
        />
      ))}
      <ChoiceGroup
        label={words.healthWork}
        choices={(['yes', 'no', 'open'] as const).map((value) => ({ value, label: words[value] }))}
        value={healthWork === null ? 'open' : healthWork ? 'yes' : 'no'}
        onChange={(chosen) => {
          const said = chosen === 'open' ? null : chosen === 'yes';
          setHealthWork(said);
          keep(typed, said);
        }}
      />
    </div>
  );
}
