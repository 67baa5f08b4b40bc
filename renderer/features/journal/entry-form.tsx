import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { entryWords } from '../../../shared/content/words/journal';
import type { OutputOf } from '../../../shared/contract/contract';
import type { LocalDate } from '../../../shared/time';
import { CallFailure } from '../../bridge/client';
import { useAnnounce } from '../../ui/announcer';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Page } from '../../ui/page';
import { SafetyBanners } from '../../ui/safety-banners';
import { useDraft } from '../../ui/use-draft';
import { type Answers, answersOf, fieldsOf, isSound, problemsOf } from './answers';
import { EntryFoot } from './entry-foot';
import styles from './entry-form.module.css';
import { GeneralAnswers } from './general-answers';
import { NoteField } from './note-field';
import { SelfHarm } from './self-harm';
import { SignLists } from './sign-lists';
import { SymptomGroup } from './symptom-group';
import { TemperatureField } from './temperature-field';
import { useDiscard } from './use-discard';
import { WhenFields } from './when-fields';

interface Props {
  id: string;
  opened: NonNullable<OutputOf<'journal.open'>>;
  isNew: boolean;
  today: LocalDate;
  dayStartsAt: string;
}

/** One entry being written: every change is kept at once, and saving makes it an entry. */
export function EntryForm({ id, opened, isNew, today, dayStartsAt }: Props) {
  const [start] = useState({ ...opened, isNew });
  const [answers, setAnswers] = useState<Answers>(() => answersOf(start.fields));
  const [showProblems, setShowProblems] = useState(false);
  const [failure, setFailure] = useState<CallFailure | null>(null);
  const [saving, setSaving] = useState(false);
  const latest = useRef(answers);
  const form = useRef<HTMLDivElement>(null);
  const [, navigate] = useLocation();
  const announce = useAnnounce();
  const discard = useDiscard();
  const draft = useDraft(id, (selfHarm) => change({ selfHarm }));

  const problems = problemsOf(answers);
  const future = failure?.code === 'in-the-future';

  function change(changed: Partial<Answers>): void {
    latest.current = { ...latest.current, ...changed };
    setAnswers(latest.current);
    if ('day' in changed || 'time' in changed) setFailure(null);
    draft.keep(fieldsOf(latest.current, start.fields));
  }

  // A mistake that was just said gets the focus, so that nobody has to look for it.
  useEffect(() => {
    if (!showProblems && !future) return;
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [showProblems, future]);

  async function save(): Promise<void> {
    if (saving) return;
    if (!isSound(problems)) {
      setShowProblems(true);
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      return;
    }
    setSaving(true);
    setFailure(null);
    try {
      await draft.save(fieldsOf(latest.current, start.fields));
      announce({ text: entryWords.saved });
      navigate('/journal');
    } catch (error) {
      if (!(error instanceof CallFailure)) throw error;
      setFailure(error);
      setSaving(false);
    }
  }

  return (
    <Page
      title={start.isNew ? entryWords.newTitle : entryWords.title}
      about={entryWords.about}
      actions={<Button onClick={() => navigate('/journal')}>{entryWords.back}</Button>}
    >
      <SafetyBanners entryId={id} />
      <div ref={form} className={styles.cards}>
        <div className={styles.column}>
          <Card title={entryWords.general}>
            <WhenFields
              answers={answers}
              onChange={change}
              problems={problems}
              future={future}
              today={today}
              dayStartsAt={dayStartsAt}
            />
            <GeneralAnswers answers={answers} onChange={change} />
          </Card>
          <Card title={entryWords.groups.body}>
            <SymptomGroup
              group="body"
              ratings={answers.symptoms}
              onChange={(symptoms) => change({ symptoms })}
            />
            <TemperatureField
              value={answers.temperature}
              onChange={(temperature) => change({ temperature })}
              problem={problems.temperature}
              showProblem={showProblems}
            />
          </Card>
        </div>
        <div className={styles.column}>
          <Card title={entryWords.groups.mind}>
            <SymptomGroup
              group="mind"
              ratings={answers.symptoms}
              onChange={(symptoms) => change({ symptoms })}
            />
            <SelfHarm value={answers.selfHarm} onChange={(selfHarm) => change({ selfHarm })} />
          </Card>
          <Card title={entryWords.note}>
            <NoteField value={answers.note} onChange={(note) => change({ note })} over={problems.noteOver} />
          </Card>
        </div>
        <div className={styles.wide}>
          <Card title={entryWords.signs}>
            <SignLists value={answers.signs} onChange={(signs) => change({ signs })} />
          </Card>
        </div>
      </div>
      <EntryFoot
        state={draft.state}
        startedAsDraft={start.draft}
        failure={future ? null : failure}
        mend={showProblems && !isSound(problems)}
        saving={saving}
        onSave={() => void save()}
        onDiscard={() => {
          void discard({ id, fields: fieldsOf(latest.current, start.fields) }, draft.drop).then(
            (done) => done && navigate('/journal'),
          );
        }}
      />
    </Page>
  );
}
