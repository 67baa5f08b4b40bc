import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { versionWords } from '../../../shared/content/words/entry-parts';
import { entryWords } from '../../../shared/content/words/journal';
import type { OutputOf } from '../../../shared/contract/contract';
import type { EntryFields, Suggestions } from '../../../shared/contract/journal';
import type { Settings } from '../../../shared/contract/settings';
import type { LocalDate } from '../../../shared/time';
import { CallFailure } from '../../bridge/client';
import { useAnnounce } from '../../ui/announcer';
import { Button } from '../../ui/button';
import { Page } from '../../ui/page';
import { SafetyBanners } from '../../ui/safety-banners';
import { useDraft } from '../../ui/use-draft';
import { type Answers, answersOf, fieldsOf, typedOf } from './answers';
import { EarlierVersions } from './earlier-versions';
import { EntryFoot } from './entry-foot';
import { EntryParts } from './entry-parts';
import { countOf, readyToSave } from './problems';
import { useDiscard } from './use-discard';
import { useRememberedUnits } from './use-remembered-units';

interface Props {
  id: string;
  opened: NonNullable<OutputOf<'journal.open'>>;
  isNew: boolean;
  today: LocalDate;
  settings: Settings;
  /** Words of earlier entries. */
  used: Suggestions;
}

/** One entry being written: every change is kept at once, and saving makes it an entry. */
export function EntryForm({ id, opened, isNew, today, settings, used }: Props) {
  const [start] = useState({ ...opened, isNew });
  const [answers, setAnswers] = useState<Answers>(() => answersOf(start.fields, start.typed, settings));
  // Another one makes the boxes anew, for answers that did not come from them.
  const [edition, setEdition] = useState(0);
  const [showProblems, setShowProblems] = useState(false);
  const [failure, setFailure] = useState<CallFailure | null>(null);
  const [saving, setSaving] = useState(false);
  const latest = useRef(answers);
  const form = useRef<HTMLDivElement>(null);
  const [, navigate] = useLocation();
  const announce = useAnnounce();
  const discard = useDiscard();
  const draft = useDraft(id, (selfHarm) => change({ selfHarm }));
  useRememberedUnits(answers.temperature.unit, answers.weight.unit);

  const { problems } = readyToSave(answers, used);
  const future = failure?.code === 'in-the-future';

  function change(changed: Partial<Answers>): void {
    latest.current = { ...latest.current, ...changed };
    setAnswers(latest.current);
    if ('day' in changed || 'time' in changed) setFailure(null);
    draft.keep(fieldsOf(latest.current, start.fields), typedOf(latest.current));
  }

  function replace(by: Answers): void {
    change(by);
    setEdition((before) => before + 1);
  }

  function bringBack(fields: EntryFields): void {
    const before = latest.current;
    replace(
      answersOf(fields, {}, { temperatureUnit: before.temperature.unit, weightUnit: before.weight.unit }),
    );
    announce({
      text: versionWords.broughtBack,
      undo: { label: versionWords.undo, run: () => replace(before) },
    });
  }

  // A mistake that was just said gets the focus, so that nobody has to look for it.
  useEffect(() => {
    if (!showProblems && !future) return;
    focusMistake(form.current);
  }, [showProblems, future]);

  async function save(): Promise<void> {
    if (saving) return;
    // What is still being typed counts.
    const ready = readyToSave(latest.current, used);
    if (countOf(ready.problems) > 0) {
      setShowProblems(true);
      focusMistake(form.current);
      return;
    }
    setSaving(true);
    setFailure(null);
    try {
      change(ready.answers);
      await draft.save(fieldsOf(ready.answers, start.fields));
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
      <div ref={form}>
        <EntryParts
          key={edition}
          answers={answers}
          onChange={change}
          problems={problems}
          showProblems={showProblems}
          future={future}
          today={today}
          dayStartsAt={settings.dayStartsAt}
          used={used}
        />
      </div>
      {!start.isNew && <EarlierVersions id={id} units={settings} onBringBack={bringBack} />}
      <EntryFoot
        state={draft.state}
        startedAsDraft={start.draft}
        failure={future ? null : failure}
        mend={showProblems ? countOf(problems) : 0}
        saving={saving}
        onSave={() => void save()}
        onDiscard={() => {
          const kept = { id, fields: fieldsOf(latest.current, start.fields), typed: typedOf(latest.current) };
          void discard(kept, draft.drop).then((done) => done && navigate('/journal'));
        }}
      />
    </Page>
  );
}

function focusMistake(form: HTMLElement | null): void {
  form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
}
