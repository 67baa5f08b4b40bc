import { type FormEvent, useEffect, useState } from 'react';
import { signs as dangerSigns } from '../../../shared/content/signs';
import { shiftWords as words } from '../../../shared/content/words/health-work';
import { firstDate } from '../../../shared/contract/fields';
import {
  type ShiftAnswers,
  shiftAnswersSchema,
  shiftDangers,
  shiftLevels,
  shiftSigns,
} from '../../../shared/contract/own-records/shift-check';
import { type DosesBefore, dosesBefore } from '../../../shared/doses-before-shift';
import { addDays, type LocalDate } from '../../../shared/time';
import { newId } from '../../bridge/ids';
import { useChange, useRead } from '../../bridge/queries';
import { CheckField } from '../../ui/check-field';
import { ChoiceGroup } from '../../ui/choice-group';
import { FailureNotice } from '../../ui/failure-notice';
import { useFirstField } from '../../ui/form-keyboard';
import { useHalfTyped } from '../../ui/half-typed';
import { RatingSlider } from '../../ui/rating-slider';
import { SafetyBanners } from '../../ui/safety-banners';
import { useSafety } from '../../ui/safety-sheet';
import { SaveFoot } from '../../ui/save-foot';
import styles from './health-work.module.css';
import { LogFacts } from './log-facts';
import { shiftShowings } from './shift-safety';

const blank: ShiftAnswers = {
  ...{ signs: {}, symptoms: null, sleepHours: null, awakeHours: null },
  ...{ sedatives: null, dangers: [], selfHarm: false },
};

/** The questions before a shift; each may stay open. What the log says stands beside them. */
export function ShiftForm({ onDone }: { onDone: () => void }) {
  const today = useRead('days.today', {}, { fresh: true });
  const before = today.data ? addDays(today.data.day.date, -1) : firstDate;
  const yesterday = useRead('days.day', { date: before }, { enabled: today.data !== undefined });
  const error = today.error ?? yesterday.error;
  if (error) return <FailureNotice error={error} />;
  if (!today.data || !yesterday.data) return null;
  const { now, day } = today.data;
  return <Questions now={now} day={day.date} log={dosesBefore(now, day, yesterday.data)} onDone={onDone} />;
}

interface Props {
  now: string;
  day: LocalDate;
  log: DosesBefore;
  onDone: () => void;
}

function Questions({ now, day, log, onDone }: Props) {
  const { typed, setTyped, letGo } = useHalfTyped('shift-check', '', shiftAnswersSchema, () => blank);
  const save = useChange('records.save');
  const { show } = useSafety();
  const form = useFirstField();
  // Of each form anew: what was seen in an earlier one is said again.
  const [messagesOf] = useState(newId);

  // Also of answers that were there before a lock.
  useEffect(() => {
    show(messagesOf, shiftShowings(typed, now, day));
    return () => show(messagesOf, []);
  }, [show, messagesOf, typed, now, day]);

  function set(changed: Partial<ShiftAnswers>): void {
    setTyped({ ...typed, ...changed });
  }

  function leave(): void {
    letGo();
    onDone();
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    const { sinceDose, standing } = log;
    const record = { kind: 'shift-check' as const, answers: typed, sinceDose, standing };
    save.mutate({ id: null, day: null, record }, { onSuccess: leave });
  }

  return (
    <form ref={form} className={styles.form} noValidate onSubmit={submit}>
      <SafetyBanners entryId={messagesOf} />
      <div className={styles.signs}>
        {shiftSigns.map((sign) => (
          <ChoiceGroup
            key={sign}
            label={words.signs[sign]}
            choices={[
              ...shiftLevels.map((level) => ({ value: level, label: words.levels[level] })),
              { value: 'open' as const, label: words.open },
            ]}
            value={typed.signs[sign] ?? 'open'}
            onChange={(level) => {
              const { [sign]: _before, ...others } = typed.signs;
              set({ signs: level === 'open' ? others : { ...others, [sign]: level } });
            }}
          />
        ))}
      </div>
      <div>
        <RatingSlider
          label={words.symptoms}
          value={typed.symptoms}
          onChange={(symptoms) => set({ symptoms })}
        />
        <RatingSlider
          label={words.sleep}
          value={typed.sleepHours}
          max={14}
          step={0.5}
          resting={7}
          format={words.hours}
          onChange={(sleepHours) => set({ sleepHours })}
        />
        <RatingSlider
          label={words.awake}
          value={typed.awakeHours}
          max={36}
          resting={14}
          format={words.hours}
          onChange={(awakeHours) => set({ awakeHours })}
        />
      </div>
      <ChoiceGroup
        label={words.sedatives}
        choices={[
          { value: 'no', label: words.no },
          { value: 'yes', label: words.yes },
          { value: 'open', label: words.open },
        ]}
        value={typed.sedatives === null ? 'open' : typed.sedatives ? 'yes' : 'no'}
        onChange={(said) => set({ sedatives: said === 'open' ? null : said === 'yes' })}
      />
      <fieldset className={styles.group}>
        <legend>{words.dangers}</legend>
        <div className={styles.checks}>
          {shiftDangers.map((id) => (
            <CheckField
              key={id}
              label={dangerSigns.find((sign) => sign.id === id)?.label ?? id}
              checked={typed.dangers.includes(id)}
              onChange={(checked) =>
                set({
                  dangers: shiftDangers.filter((one) => (one === id ? checked : typed.dangers.includes(one))),
                })
              }
            />
          ))}
          <CheckField
            label={words.selfHarm}
            checked={typed.selfHarm}
            onChange={(selfHarm) => set({ selfHarm })}
          />
        </div>
      </fieldset>
      <LogFacts log={log} />
      <SaveFoot error={save.error} isSaving={save.isPending} words={words} onCancel={leave} />
    </form>
  );
}
