import { mostAhead } from '../../../shared/contract/appointments';
import {
  appointmentsFrom,
  hasAppointment,
  markAppointmentRemoved,
  saveAppointment,
} from '../database/tables/appointments';
import { ExpectedFailure } from '../failure';
import { now, today } from '../open-vault';
import type { Handlers } from '../router';

export const appointmentsHandlers: Handlers<'appointments'> = {
  'appointments.ahead': (vault) => ({
    appointments: appointmentsFrom(vault.db, today(vault), mostAhead),
    today: today(vault),
  }),

  'appointments.save': (vault, { id, ...fields }) => {
    if (id !== null && !hasAppointment(vault.db, id)) throw new ExpectedFailure('not-found');
    const appointment = { id: id ?? vault.newId(), ...fields };
    saveAppointment(vault.db, appointment, now(vault));
    return appointment;
  },

  'appointments.remove': (vault, { id }) => {
    markAppointmentRemoved(vault.db, id, now(vault));
    return {};
  },

  'appointments.restore': (vault, { id }) => {
    markAppointmentRemoved(vault.db, id, null);
    return {};
  },
};
