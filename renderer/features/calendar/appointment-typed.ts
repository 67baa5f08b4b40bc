import { z } from 'zod';
import { type Appointment, longestTexts } from '../../../shared/contract/appointments';
import type { InputOf } from '../../../shared/contract/contract';
import type { LocalDate } from '../../../shared/time';
import { shownDate } from './calendar-place';

const text = z.string();

/** What stands in the form of an appointment, as typed. */
export const typedAppointment = z.strictObject({
  id: text.nullable(),
  title: text,
  day: text,
  wholeDay: z.boolean(),
  time: text,
  place: text,
  note: text,
});
export type TypedAppointment = z.infer<typeof typedAppointment>;

/** An empty form for a day. */
export function newAppointment(day: LocalDate): TypedAppointment {
  return { id: null, title: '', day, wholeDay: false, time: '', place: '', note: '' };
}

/** The form of an appointment that is there. */
export function typedOf({ time, ...rest }: Appointment): TypedAppointment {
  return { ...rest, wholeDay: time === null, time: time ?? '' };
}

/** Which of the fields can't be taken as they are. */
export interface AppointmentProblems {
  title: 'missing' | 'too-long' | null;
  day: boolean;
  time: boolean;
  place: boolean;
  note: boolean;
}

/** What is wrong with a form; all of it false or null when nothing is. */
export function problemsOf({
  title,
  day,
  wholeDay,
  time,
  place,
  note,
}: TypedAppointment): AppointmentProblems {
  const named = title.trim();
  return {
    title: named === '' ? 'missing' : named.length > longestTexts.title ? 'too-long' : null,
    day: shownDate(day) === null,
    time: !wholeDay && time === '',
    place: place.trim().length > longestTexts.place,
    note: note.length > longestTexts.note,
  };
}

/** The form as it is saved, or null while something is wrong with it. */
export function appointmentOf(typed: TypedAppointment): InputOf<'appointments.save'> | null {
  const day = shownDate(typed.day);
  if (day === null || Object.values(problemsOf(typed)).some(Boolean)) return null;
  const { id, title, wholeDay, time, place, note } = typed;
  return { id, day, time: wholeDay ? null : time, title: title.trim(), place: place.trim(), note };
}
