import { useRef } from 'react';
import { clockTime } from '../../../shared/content/words/dates';
import { newPlanWords } from '../../../shared/content/words/new-plan';
import { useAnnounce } from '../announcer';
import { Button } from '../button';
import { TextField } from '../field';
import { Icon } from '../icon';
import { unkeptForm } from '../unkept-form';
import { mostSlots, type SlotShare, slotProblems, type TypedSlot, withAnotherSlot } from './plan-answers';
import styles from './plan-steps.module.css';

interface Props {
  slots: readonly TypedSlot[];
  /** Gets what makes the slots after a change out of those that are there then. */
  onChange: (change: (slots: readonly TypedSlot[]) => readonly TypedSlot[]) => void;
  /** True once all that is wrong should be said: after trying to go on. */
  showProblems: boolean;
}

const words = newPlanWords.times;

/** Times of day, each with its share, and ways to add and to remove them. */
export function SlotsField({ slots, onChange, showProblems }: Props) {
  const announce = useAnnounce();
  const add = useRef<HTMLButtonElement>(null);
  const problems = slotProblems(slots);
  const change = (key: number, part: Partial<TypedSlot>) =>
    onChange((now) => now.map((slot) => (slot.key === key ? { ...slot, ...part } : slot)));

  function remove(removed: TypedSlot, index: number): void {
    const { key, time } = removed;
    onChange((now) => now.filter((slot) => slot.key !== key));
    add.current?.focus();
    announce({
      text: words.removed(time === '' ? '' : clockTime(time)),
      undo: {
        label: words.undo,
        run: () => onChange((now) => [...now.slice(0, index), removed, ...now.slice(index)]),
      },
    });
  }

  return (
    <>
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
                  problem === 'duplicate' || (showProblems && problem !== null)
                    ? words.problems[problem]
                    : null
                }
                onChange={(time) => change(slot.key, { time })}
              />
              <select
                form={unkeptForm}
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
        <Button ref={add} disabled={slots.length >= mostSlots} onClick={() => onChange(withAnotherSlot)}>
          {words.add}
        </Button>
        {slots.length >= mostSlots && <p>{words.most}</p>}
      </div>
    </>
  );
}
