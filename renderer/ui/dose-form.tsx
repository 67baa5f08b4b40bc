import { type FormEvent, useEffect, useRef, useState } from 'react';
import { doseWords } from '../../shared/content/words/day';
import { amountProblemWords, quantity } from '../../shared/content/words/quantities';
import type { DaySlot, Dose } from '../../shared/contract/doses';
import { firstDate } from '../../shared/contract/fields';
import type { FormRef } from '../../shared/contract/half-typed';
import type { Product } from '../../shared/contract/products';
import { openSlotNear } from '../../shared/open-slot';
import type { Amount } from '../../shared/quantity';
import type { LocalDate } from '../../shared/time';
import { CallFailure } from '../bridge/client';
import { useRead } from '../bridge/queries';
import { Button } from './button';
import type { CountedTyped } from './counted-amount';
import { CountedAmountField } from './counted-amount-field';
import { chooseDay, chosenDay, DayChoice } from './day-choice';
import { readDose, typedDose } from './dose-amount';
import { DoseCheck } from './dose-check';
import styles from './dose-form.module.css';
import { type TagProblem, tagsToSend } from './dose-tag-choice';
import { FoldedDoseTags, useOwnTags } from './dose-tags-field';
import { DoseTimeField } from './dose-time-field';
import { type DoseTyped, dayAsOf, doseTyped } from './dose-typed';
import { FailureNotice } from './failure-notice';
import { focusFirstProblem, leaveAtEscape } from './form-keyboard';
import { useKeptOverLock } from './half-typed';
import { SelectField } from './select-field';
import { useDoseLog } from './use-dose-log';

/** What stands in the form to begin with. */
export interface DoseStart {
  amount: Amount | null;
  day: LocalDate;
  time: string;
  /** The slot it is for; null for none; left out for the one that is nearest to the time. */
  slot?: string | null;
}

interface Props {
  /** What a lock keeps it under: its form and what that is about. */
  keptAs: FormRef;
  /** What it is a dose of; where there are `choices`, the one to begin with. */
  product: Product;
  /** The products that a new dose can be of, where there are several. */
  choices?: readonly Product[];
  today: LocalDate;
  start: DoseStart;
  /** The dose that is changed; left out to log a new one. */
  dose?: Dose;
  /** False where what is around the form says the day. */
  dayOpen: boolean;
  onDone: (dose: Dose) => void;
  onCancel: () => void;
}

/** Amount, time, day and tags of one dose, and what the day comes to with it. Escape leaves it. */
export function DoseForm({
  keptAs,
  product: first,
  choices = [],
  today,
  start,
  dose,
  dayOpen,
  onDone,
  onCancel,
}: Props) {
  const [suggested] = useState(() => typedDose(start.amount, first));
  const { typed, setTyped } = useKeptOverLock(keptAs.kind, keptAs.about, doseTyped, () => ({
    productId: first.id,
    amount: suggested,
    time: start.time,
    day: chooseDay(start.day, today),
    asOf: today,
    ...(start.slot === undefined ? {} : { slot: start.slot }),
    why: { tags: dose?.tags ?? [], typed: '' },
  }));
  const { time, why } = typed;
  const set = (changed: Partial<DoseTyped>) => setTyped((before) => ({ ...before, ...changed }));
  const product = choices.find(({ id }) => id === typed.productId) ?? first;
  const chosen = dayAsOf(typed, today);
  const [whyProblem, setWhyProblem] = useState<TagProblem | null>(null);
  const used = useOwnTags();
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { log, edit, failure } = useDoseLog(product);

  const read = readDose(typed.amount, product);
  const amount = read.ok ? read.value : null;
  const day = dayOpen ? chosenDay(chosen, today) : start.day;
  const settings = useRead('settings.get', {});
  const dayStartsAt = settings.data?.dayStartsAt ?? '00:00';
  const slots = useOpenSlots(product, dose === undefined ? day : null);
  const wanted = typed.slot === undefined ? openSlotNear(slots, time, dayStartsAt) : typed.slot;
  const slot = slots.some((open) => open.time === wanted) ? (wanted ?? null) : null;
  /** The moment that was refused as lying ahead; another one has not been tried yet. */
  const moment = `${day} ${time}`;
  const [sent, setSent] = useState('');
  const ahead = failure instanceof CallFailure && failure.code === 'in-the-future';

  useEffect(() => {
    const first = form.current?.querySelector('input');
    first?.focus();
    first?.select();
  }, []);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (busy) return;
    setTried(true);
    const tags = tagsToSend(why, used);
    setWhyProblem(tags.ok ? null : tags.code);
    if (amount === null || time === '' || day === null || !tags.ok) {
      focusFirstProblem(form.current);
      return;
    }
    setBusy(true);
    setSent(moment);
    const done =
      dose === undefined
        ? await log({ amount, day, time, slot, tags: [...tags.value] })
        : await edit(dose, { amount, day, time, tags: [...tags.value] });
    setBusy(false);
    if (done !== null) onDone(done);
  }

  function choose(id: string): void {
    const chosen = choices.find((choice) => choice.id === id);
    if (chosen === undefined) return;
    // What was suggested is of the first product; what was typed stays.
    const untouched = typed.amount.text === suggested.text;
    const amount = untouched ? typedDose(null, chosen) : countedFor(typed.amount, chosen);
    set({ productId: id, amount, slot: undefined });
  }

  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => void submit(event)}
      onKeyDown={leaveAtEscape(onCancel)}
    >
      {choices.length > 1 && (
        <SelectField
          label={doseWords.product}
          value={product.id}
          onChange={choose}
          choices={choices.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <div className={styles.row}>
        <CountedAmountField
          label={doseWords.amount}
          product={product}
          value={typed.amount}
          onChange={(amount) => set({ amount })}
          hint={
            typed.amount.as === 'pieces' && amount !== null ? doseWords.comesTo(amount, product) : undefined
          }
          error={tried && !read.ok ? amountProblemWords[read.code] : null}
        />
        <DoseTimeField
          value={time}
          onChange={(time) => set({ time })}
          day={day}
          dayStartsAt={dayStartsAt}
          showProblem={tried}
          notYet={ahead && sent === moment}
        />
      </div>
      {dayOpen && (
        <DayChoice
          value={chosen}
          onChange={(day) => set({ day, asOf: today })}
          today={today}
          showProblem={tried}
        />
      )}
      {slots.length > 0 && (
        <SelectField
          label={doseWords.countsAs}
          value={slot ?? ''}
          onChange={(value) => set({ slot: value === '' ? null : value })}
          choices={[
            ...slots.map((open) => ({
              value: open.time,
              label: doseWords.slotChoice(open.time, quantity(open.amount, product)),
            })),
            { value: '', label: doseWords.noSlot },
          ]}
        />
      )}
      {amount !== null && day !== null && (
        <DoseCheck
          // What was found for one product is never shown for another.
          key={product.id}
          product={product}
          amount={amount}
          day={day}
          today={today}
          replaces={dose?.id ?? null}
        />
      )}
      <FoldedDoseTags
        value={why}
        onChange={(next) => {
          setWhyProblem(null);
          set({ why: { tags: [...next.tags], typed: next.typed } });
        }}
        problem={whyProblem}
        open={why.tags.length > 0}
      />
      {!ahead && <FailureNotice error={failure} />}
      <div className={styles.actions}>
        <Button look="primary" type="submit">
          {dose === undefined ? doseWords.save : doseWords.saveChange}
        </Button>
        <Button onClick={onCancel}>{doseWords.cancel}</Button>
      </div>
    </form>
  );
}

/** What was typed for one product, for another: in pieces only where that comes in pieces. */
function countedFor({ text, as }: CountedTyped, { piece }: Product): CountedTyped {
  return { text, as: piece === null ? 'unit' : as };
}

/** The slots of a day that a dose can still be logged for. */
function useOpenSlots(product: Product, day: LocalDate | null): readonly DaySlot[] {
  const read = useRead('days.day', { date: day ?? firstDate }, { enabled: day !== null });
  if (day === null) return [];
  const ofDay = read.data?.products.find((each) => each.product.id === product.id);
  return (ofDay?.slots ?? []).filter((slot) => slot.dose === null && slot.amount > 0);
}
