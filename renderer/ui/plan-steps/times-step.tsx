import { useRef, useState } from 'react';
import { clockTime } from '../../../shared/content/words/dates';
import { newPlanWords } from '../../../shared/content/words/new-plan';
import { useAnnounce } from '../announcer';
import { Button } from '../button';
import { TextField } from '../field';
import { Icon } from '../icon';
import { StepFrame } from '../step-frame';
import { mostSlots, type SlotShare, slotProblems, type TypedSlot, withAnotherSlot } from './plan-answers';
import type { PlanStepProps } from './plan-steps';
import styles from './plan-steps.module.css';

const words = newPlanWords.times;

/** At which times of day it is taken, and whether some get more than others. */
export function TimesStep({ answers, onChange, onNext, ...frame }: PlanStepProps) {
  const [tried, setTried] = useState(false);
  const announce = useAnnounce();
  const add = useRef<HTMLButtonElement>(null);
  const { slots } = answers;
  const problems = slotProblems(slots);
  const isBad = problems.some((problem) => problem !== null);
  const change = (key: number, part: Partial<TypedSlot>) =>
    onChange({ slots: slots.map((slot) => (slot.key === key ? { ...slot, ...part } : slot)) });

  function remove(removed: TypedSlot, index: number): void {
    const { key, time } = removed;
    onChange({ slots: slots.filter((slot) => slot.key !== key) });
    add.current?.focus();
    announce({
      text: words.removed(time === '' ? '' : clockTime(time)),
      undo: {
        label: words.undo,
        run: () =>
          onChange(({ slots: now }) => ({ slots: [...now.slice(0, index), removed, ...now.slice(index)] })),
      },
    });
  }

  return (
    <StepFrame
      {...frame}
      title={words.title}
      about={words.about}
      onNext={() => {
        setTried(true);
        if (!isBad) onNext();
        return !isBad;
      }}
    >
      <ul className={styles.slots}>
        {slots.map((slot, index) => {
          const problem = problems[index] ?? null;
          return (
            <li key={slot.key} className={styles.slot}>
              <TextField
                label={words.time(index + 1)}
                type="time"
                value={slot.time}
                error={
                  problem === 'duplicate' || (tried && problem !== null) ? words.problems[problem] : null
                }
                onChange={(time) => change(slot.key, { time })}
              />
              <select
                className={`${styles.select} ${styles.beneathLabel}`}
                aria-label={words.shareName(index + 1)}
                value={slot.share}
                onChange={(event) => change(slot.key, { share: event.target.value as SlotShare })}
              >
                {(['less', 'usual', 'more'] as const).map((share) => (
                  <option key={share} value={share}>
                    {words.shares[share]}
                  </option>
                ))}
              </select>
              <Button
                look="quiet"
                className={`${styles.remove} ${styles.beneathLabel}`}
                aria-label={words.remove(index + 1)}
                disabled={slots.length === 1}
                onClick={() => remove(slot, index)}
              >
                <Icon name="close" />
              </Button>
            </li>
          );
        })}
      </ul>
      <div className={styles.beneath}>
        <Button
          ref={add}
          disabled={slots.length >= mostSlots}
          onClick={() => onChange({ slots: withAnotherSlot(slots) })}
        >
          {words.add}
        </Button>
        {slots.length >= mostSlots && <p>{words.most}</p>}
      </div>
    </StepFrame>
  );
}
