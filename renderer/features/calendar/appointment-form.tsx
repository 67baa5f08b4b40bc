import { type FormEvent, useState } from 'react';
import { appointmentWords } from '../../../shared/content/words/appointments';
import type { Appointment } from '../../../shared/contract/appointments';
import { Button } from '../../ui/button';
import { CheckField } from '../../ui/check-field';
import { FailureNotice } from '../../ui/failure-notice';
import { TextField } from '../../ui/field';
import { focusFirstProblem, leaveAtEscape, useFirstField } from '../../ui/form-keyboard';
import { useHalfTyped } from '../../ui/half-typed';
import { TextAreaField } from '../../ui/text-area-field';
import styles from './appointment-form.module.css';
import { appointmentOf, problemsOf, type TypedAppointment, typedAppointment } from './appointment-typed';
import { firstMonth, lastMonth } from './month-steps';
import { useAppointments } from './use-appointments';

interface Props {
  start: TypedAppointment;
  /** What the form is kept under until it is saved or cancelled: an id, a day, or nothing for one of no day. */
  about: string;
  /** The appointment that is changed; null for a new one. */
  before: Appointment | null;
  /** True where Escape leaves the form alone, not what it stands in. */
  inPlace: boolean;
  onDone: () => void;
}

/** What, when and where an appointment is. */
export function AppointmentForm({ start, about, before, inPlace, onDone: leave }: Props) {
  const { typed, setTyped, letGo } = useHalfTyped('appointment', about, typedAppointment, () => start);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const form = useFirstField();
  const { save, failure } = useAppointments();
  const problems = problemsOf(typed);
  const set = (changed: Partial<TypedAppointment>) => setTyped({ ...typed, ...changed });

  function onDone(): void {
    letGo();
    leave();
  }

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (busy) return;
    setTried(true);
    const appointment = appointmentOf(typed);
    if (appointment === null) {
      focusFirstProblem(form.current);
      return;
    }
    setBusy(true);
    const saved = await save(appointment, before);
    setBusy(false);
    if (saved) onDone();
  }

  const titleProblem = { missing: appointmentWords.noTitle, 'too-long': appointmentWords.tooLong };
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => void submit(event)}
      onKeyDown={inPlace ? leaveAtEscape(onDone) : undefined}
    >
      <TextField
        label={appointmentWords.title}
        hint={appointmentWords.titleHint}
        value={typed.title}
        onChange={(title) => set({ title })}
        error={tried && problems.title !== null ? titleProblem[problems.title] : null}
      />
      <div className={styles.when}>
        <TextField
          label={appointmentWords.day}
          type="date"
          min={`${firstMonth}-01`}
          max={`${lastMonth}-31`}
          value={typed.day}
          onChange={(day) => set({ day })}
          error={tried && problems.day ? appointmentWords.noDay : null}
        />
        {!typed.wholeDay && (
          <TextField
            label={appointmentWords.time}
            type="time"
            value={typed.time}
            onChange={(time) => set({ time })}
            error={tried && problems.time ? appointmentWords.noTime : null}
          />
        )}
      </div>
      <CheckField
        label={appointmentWords.wholeDay}
        checked={typed.wholeDay}
        onChange={(wholeDay) => set({ wholeDay })}
      />
      <TextField
        label={appointmentWords.place}
        value={typed.place}
        onChange={(place) => set({ place })}
        error={problems.place ? appointmentWords.tooLong : null}
      />
      <TextAreaField
        label={appointmentWords.note}
        rows={3}
        value={typed.note}
        onChange={(note) => set({ note })}
        error={problems.note ? appointmentWords.tooLong : null}
      />
      <FailureNotice error={failure} />
      <div className={styles.actions}>
        <Button look="primary" type="submit">
          {appointmentWords.save}
        </Button>
        <Button onClick={onDone}>{appointmentWords.cancel}</Button>
      </div>
    </form>
  );
}
