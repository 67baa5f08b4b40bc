import { useState } from 'react';
import { appointmentWords } from '../../../shared/content/words/appointments';
import { weekdayDate } from '../../../shared/content/words/dates';
import type { Appointment } from '../../../shared/contract/appointments';
import type { InputOf } from '../../../shared/contract/contract';
import { call } from '../../bridge/client';
import { useAnnounce } from '../../ui/announcer';

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
  const announce = useAnnounce();
  const [failure, setFailure] = useState<unknown>(null);

  async function attempt(act: () => Promise<unknown>): Promise<boolean> {
    setFailure(null);
    try {
      await act();
      return true;
    } catch (error) {
      setFailure(error);
      return false;
    }
  }

  return {
    failure,
    save: (changed, before) =>
      attempt(async () => {
        const saved = await call('appointments.save', changed);
        announce({
          text: appointmentWords.saved(saved.title, weekdayDate(saved.day)),
          undo: {
            label: appointmentWords.undo,
            run: () =>
              void attempt(() =>
                before === null
                  ? call('appointments.remove', { id: saved.id })
                  : call('appointments.save', before),
              ),
          },
        });
      }),
    remove: async (appointment) => {
      const { id, title } = appointment;
      await attempt(async () => {
        await call('appointments.remove', { id });
        announce({
          text: appointmentWords.removed(title),
          undo: {
            label: appointmentWords.putBack,
            run: () => void attempt(() => call('appointments.restore', { id })),
          },
        });
      });
    },
  };
}
