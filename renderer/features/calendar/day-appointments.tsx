import { useState } from 'react';
import { appointmentTime, appointmentWords } from '../../../shared/content/words/appointments';
import type { Appointment } from '../../../shared/contract/appointments';
import type { Day } from '../../../shared/contract/days';
import { Button } from '../../ui/button';
import { FailureNotice } from '../../ui/failure-notice';
import { useIsWaiting } from '../../ui/half-typed';
import { useKeptFocus } from '../../ui/use-kept-focus';
import { AppointmentForm } from './appointment-form';
import { newAppointment, typedOf } from './appointment-typed';
import styles from './day-appointments.module.css';
import { useAppointments } from './use-appointments';

/** The appointments of a day, to change or take out, and the way to add one. */
export function DayAppointments({ day }: { day: Day }) {
  /** The appointment whose form is open; `new` for another one. */
  const isWaiting = useIsWaiting();
  const [form, setForm] = useState<string | null>(() => {
    if (isWaiting({ kind: 'appointment', about: day.date })) return 'new';
    return day.appointments.find(({ id }) => isWaiting({ kind: 'appointment', about: id }))?.id ?? null;
  });
  const { remove, failure } = useAppointments();
  const part = useKeptFocus<HTMLElement>();
  const close = () => setForm(null);
  return (
    <section ref={part} tabIndex={-1} className={styles.part} aria-label={appointmentWords.heading}>
      <h3>{appointmentWords.heading}</h3>
      {day.appointments.length > 0 && (
        <ul className={styles.list}>
          {day.appointments.map((appointment) => (
            <li key={appointment.id} className={styles.item}>
              {form === appointment.id ? (
                <AppointmentForm
                  start={typedOf(appointment)}
                  about={appointment.id}
                  before={appointment}
                  inPlace
                  onDone={close}
                />
              ) : (
                <Row
                  appointment={appointment}
                  onEdit={() => setForm(appointment.id)}
                  onRemove={() => void remove(appointment)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      <FailureNotice error={failure} />
      {form === 'new' ? (
        <AppointmentForm
          start={newAppointment(day.date)}
          about={day.date}
          before={null}
          inPlace
          onDone={close}
        />
      ) : (
        <Button className={styles.add ?? ''} onClick={() => setForm('new')}>
          {appointmentWords.add}
        </Button>
      )}
    </section>
  );
}

interface RowProps {
  appointment: Appointment;
  onEdit: () => void;
  onRemove: () => void;
}

function Row({ appointment, onEdit, onRemove }: RowProps) {
  const { title, place, note } = appointment;
  return (
    <div className={styles.row}>
      <div className={styles.what}>
        <span className={styles.time}>{appointmentTime(appointment)}</span>
        <strong>{title}</strong>
        {place !== '' && <span>{place}</span>}
        {note !== '' && <span className={styles.note}>{note}</span>}
      </div>
      <span className={styles.acts}>
        <Button
          look="quiet"
          className={styles.act ?? ''}
          aria-label={appointmentWords.editNamed(title)}
          onClick={onEdit}
        >
          {appointmentWords.edit}
        </Button>
        <Button
          look="quiet"
          className={styles.act ?? ''}
          aria-label={appointmentWords.removeNamed(title)}
          onClick={onRemove}
        >
          {appointmentWords.remove}
        </Button>
      </span>
    </div>
  );
}
