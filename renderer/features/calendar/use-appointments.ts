import { appointmentWords } from '../../../shared/content/words/appointments';
import { weekdayDate } from '../../../shared/content/words/dates';
import type { Appointment } from '../../../shared/contract/appointments';
import type { InputOf } from '../../../shared/contract/contract';
import { call } from '../../bridge/client';
import { useSay } from '../../ui/use-act';
import { useWork } from '../../ui/use-work';

interface Appointments {
  /** Saves an appointment; `before` is what it was. Resolves to whether that worked. */
  save(changed: InputOf<'appointments.save'>, before: Appointment | null): Promise<boolean>;
  /** Takes an appointment out, with a way to put it back. */
  remove(appointment: Appointment): Promise<void>;
  /** Why the last act failed, or null. */
  failure: unknown;
}

/** The acts on appointments, each said out loud and with a way back. */
export function useAppointments(): Appointments {
  const say = useSay();
  const { run, failure } = useWork();
  return {
    failure,
    async save(changed, before) {
      const saved = await run(() => call('appointments.save', changed));
      if (saved === null) return false;
      const act = () =>
        before === null ? call('appointments.remove', { id: saved.id }) : call('appointments.save', before);
      const text = appointmentWords.saved(saved.title, weekdayDate(saved.day));
      say({ text, undo: { label: appointmentWords.undo, act } });
      return true;
    },
    async remove({ id, title }) {
      const removed = await run(() => call('appointments.remove', { id }));
      if (removed === null) return;
      const act = () => call('appointments.restore', { id });
      say({ text: appointmentWords.removed(title), undo: { label: appointmentWords.putBack, act } });
    },
  };
}
