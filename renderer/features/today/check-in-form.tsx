import { useState } from 'react';
import { Link } from 'wouter';
import { todayWords } from '../../../shared/content/words/today';
import type { Entry, EntryFields } from '../../../shared/contract/journal';
import { addDays, type LocalDate } from '../../../shared/time';
import { now, wallClock } from '../../bridge/clock';
import { useAnnounce } from '../../ui/announcer';
import { Button } from '../../ui/button';
import { FailureNotice } from '../../ui/failure-notice';
import { RatingSlider } from '../../ui/rating-slider';
import { SafetyBanners } from '../../ui/safety-banners';
import { useDraft } from '../../ui/use-draft';
import styles from './check-in.module.css';
import { answersOf, type CheckInAnswers, isAnswered, withAnswers } from './check-in-answers';

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
}

/** Three questions. Every answer is kept as it is given; what is left alone stays unanswered. */
export function CheckInForm({ id, start, change, today, before, leave, onSaved, onLeave }: Props) {
  const [fields, setFields] = useState(start);
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const draft = useDraft(id, (selfHarm) => keep({ ...fields, selfHarm }));
  const announce = useAnnounce();
  const answers = answersOf(fields);
  const answered = isAnswered(answers);

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

  return (
    <div className={styles.form}>
      <SafetyBanners entryId={id} />
      <div className={styles.questions}>
        <RatingSlider
          label={todayWords.craving}
          value={answers.craving}
          onChange={(craving) => answer({ craving })}
        />
        <RatingSlider
          label={todayWords.overall}
          value={answers.overall}
          onChange={(overall) => answer({ overall })}
        />
        <RatingSlider
          label={todayWords.sleep}
          value={answers.sleepHours}
          onChange={(sleepHours) => answer({ sleepHours })}
          max={14}
          step={0.5}
          resting={7}
          format={todayWords.hours}
        />
      </div>
      <p role="alert" className={styles.problem}>
        {tried && !answered && !change ? todayWords.nothingAnswered : null}
      </p>
      <FailureNotice error={failure ?? (draft.state.kind === 'failed' ? draft.state.error : null)} />
      <div className={styles.actions}>
        <Button look="primary" onClick={() => void save()}>
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
        <Link href={answered || change ? `/journal/${id}` : '/journal/new'} className={styles.link}>
          {todayWords.addMore}
        </Link>
      </div>
    </div>
  );
}
