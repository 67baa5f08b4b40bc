import { z } from 'zod';
import { dateField, idField, lineField, timeField } from './fields';
import { method } from './method';

const appointmentFields = {
  day: dateField,
  /** Wall-clock time, or null for the whole day. */
  time: timeField.nullable(),
  title: lineField(120).min(1),
  /** With whom or where. */
  place: lineField(160),
  note: z.string().max(4000),
};

export const appointmentSchema = z.strictObject({ id: idField, ...appointmentFields });
export type Appointment = z.infer<typeof appointmentSchema>;

export const appointmentsMethods = {
  /** Saves an appointment, new (`id` null) or changed. */
  'appointments.save': method(
    z.strictObject({ id: idField.nullable(), ...appointmentFields }),
    appointmentSchema,
    { changes: ['appointments'] },
  ),
  /** Takes an appointment out of the calendar; it can be put back. */
  'appointments.remove': method(z.strictObject({ id: idField }), z.strictObject({}), {
    changes: ['appointments'],
  }),
  'appointments.restore': method(z.strictObject({ id: idField }), z.strictObject({}), {
    changes: ['appointments'],
  }),
};
