import { z } from 'zod';
import { dateField, idField, lineField, nothing, timeField } from './fields';
import { method } from './method';

/** The longest texts of an appointment, in characters. */
export const longestTexts = { title: 120, place: 160, note: 4000 };

const appointmentFields = {
  day: dateField,
  /** Wall-clock time, or null for the whole day. */
  time: timeField.nullable(),
  title: lineField(longestTexts.title).min(1),
  /** With whom or where. */
  place: lineField(longestTexts.place),
  note: z.string().max(longestTexts.note),
};

export const appointmentSchema = z.strictObject({ id: idField, ...appointmentFields });
export type Appointment = z.infer<typeof appointmentSchema>;

/** How many appointments are offered to choose from. */
export const mostAhead = 20;

export const appointmentsMethods = {
  /** The next appointments, today's too, the earliest first. */
  'appointments.ahead': method(
    nothing,
    z.strictObject({ appointments: z.array(appointmentSchema).max(mostAhead), today: dateField }),
  ),
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
