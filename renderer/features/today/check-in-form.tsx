import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { Link } from 'wouter';
import { todayWords } from '../../../shared/content/words/today';
import type { Entry, EntryFields } from '../../../shared/contract/journal';
import { addDays, type LocalDate } from '../../../shared/time';
import { now, wallClock } from '../../bridge/clock';
import { useAnnounce } from '../../ui/announcer';
import { Button } from '../../ui/button';
import { FailureNotice } from '../../ui/failure-notice';
import { MayHelp } from '../../ui/library/may-help';
import { RatingSlider } from '../../ui/rating-slider';
import { SafetyBanners } from '../../ui/safety-banners';
import { useDraft } from '../../ui/use-draft';
import styles from './check-in.module.css';
import { answersOf, type CheckInAnswers, isAnswered, withAnswers } from './check-in-answers';
import { checkInKey, useCheckInKey } from './check-in-key';

interface Props {
  id: string;
  start: EntryFields;
  /** True when a saved check-in is being changed. */
  change: boolean;
  today: LocalDate;
  /** The last check-in before today, or null. */
  before: Entry | null;
  /** The word for leaving it without saving; null where there is nothing to go back to. */
  leave: string | null;
  onSaved: (entry: Entry) => void;
  onLeave: () => void;
  /** Leaves today without one; null where there is one already. */
  onSkip: (() => Promise<void>) | null;
}

/** Four questions. Every answer is kept as it is given; what is left alone stays unanswered. */
export function CheckInForm({ id, start, change, today, before, leave, onSaved, onLeave, ...rest }: Props) {
  const { onSkip } = rest;
  const [fields, setFields] = useState(start);
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const draft = useDraft(id, (selfHarm) => keep({ ...fields, selfHarm }));
  const announce = useAnnounce();
  const answers = answersOf(fields);
  const answered = isAnswered(answers);
  const form = useRef<HTMLFormElement>(null);
  useCheckInKey(() => form.current?.querySelector<HTMLElement>('input')?.focus());

  function keep(next: EntryFields): void {
    setFields(next);
    draft.keep(next);
  }

  function answer(given: Partial<CheckInAnswers>): void {
    keep(withAnswers(fields, { ...answers, ...given }));
  }

  async function run(act: () => Promise<void>): Promise<void> {
    if (busy) return;
    setBusy(true);
    setFailure(null);
    try {
      await act();
    } catch (error) {
      setFailure(error);
      setBusy(false);
    }
  }

  async function save(): Promise<void> {
    setTried(true);
    if (!answered && !change) return;
    // A new check-in is of the moment it is saved; a changed one stays where it was.
    const entry = change ? fields : { ...fields, day: today, time: wallClock(now()) };
    await run(async () => {
      const saved = await draft.save(entry);
      announce({ text: todayWords.saved });
      onSaved(saved);
    });
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    void save();
  }

  /** Enter goes from question to question; with Ctrl (Cmd on a Mac) it saves from anywhere. */
  function onKeyDown(event: KeyboardEvent<HTMLFormElement>): void {
    if (event.key !== 'Enter' || event.altKey || event.shiftKey) return;
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      void save();
    } else if (event.target instanceof HTMLInputElement) {
      event.preventDefault();
      controlAfter(event.currentTarget, event.target)?.focus();
    }
  }

  return (
    <form ref={form} className={styles.form} noValidate onKeyDown={onKeyDown} onSubmit={submit}>
      <SafetyBanners entryId={id} />
      <p className={styles.hint}>{todayWords.scaleHint}</p>
      <div className={styles.questions}>
        <RatingSlider
          label={todayWords.craving}
          value={answers.craving}
          onChange={(craving) => answer({ craving })}
        />
        <MayHelp about="craving" label={todayWords.craving} rating={answers.craving} />
        <RatingSlider
          label={todayWords.overall}
          value={answers.overall}
          onChange={(overall) => answer({ overall })}
        />
        <MayHelp about="overall" rating={answers.overall} />
        <RatingSlider
          label={todayWords.sleep}
          value={answers.sleepHours}
          onChange={(sleepHours) => answer({ sleepHours })}
          max={14}
          step={0.5}
          resting={7}
          format={todayWords.hours}
        />
        <RatingSlider
          label={todayWords.functioning}
          value={answers.function}
          onChange={(functioning) => answer({ function: functioning })}
        />
      </div>
      <p role="alert" className={styles.problem}>
        {tried && !answered && !change ? todayWords.nothingAnswered : null}
      </p>
      <FailureNotice error={failure ?? (draft.state.kind === 'failed' ? draft.state.error : null)} />
      <div className={styles.actions}>
        <Button look="primary" type="submit">
          {todayWords.save}
        </Button>
        {!change && before !== null && (
          <Button onClick={() => keep(withAnswers(fields, answersOf(before)))}>
            {before.day === addDays(today, -1) ? todayWords.sameAsYesterday : todayWords.sameAs(before.day)}
          </Button>
        )}
        {leave !== null && (
          <Button
            onClick={() =>
              void run(async () => {
                await draft.drop();
                onLeave();
              })
            }
          >
            {leave}
          </Button>
        )}
        {!change && onSkip !== null && (
          <Button
            onClick={() =>
              void run(async () => {
                await draft.drop();
                await onSkip();
              })
            }
          >
            {todayWords.skip}
          </Button>
        )}
        <Link href={answered || change ? `/journal/${id}` : '/journal/new'} className={styles.link}>
          {todayWords.addMore}
        </Link>
      </div>
      <p className={styles.hint}>{todayWords.checkInKeys(checkInKey)}</p>
    </form>
  );
}

/** The question after one, or behind the last one the button that saves. */
function controlAfter(form: HTMLFormElement, question: HTMLInputElement): HTMLElement | null {
  const questions = [...form.querySelectorAll('input')];
  const next = questions[questions.indexOf(question) + 1];
  return next ?? form.querySelector<HTMLElement>('button[type="submit"]');
}
