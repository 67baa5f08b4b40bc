import type { Appointment } from '../../contract/appointments';
import { clockTime } from './dates';

/** Words of appointments and of their form. */
export const appointmentWords = {
  heading: 'Appointments',
  add: 'Add an appointment',
  newTitle: 'New appointment',
  title: 'What it is',
  titleHint: 'For you alone, such as “Checkup” or “Call with Sam”.',
  noTitle: 'Give it a name, such as “Checkup”.',
  day: 'Day',
  noDay: 'Choose a day in the years 2001 to 2099.',
  wholeDay: 'The whole day',
  time: 'Time',
  noTime: 'Type a time, such as 2:30 PM, or choose the whole day.',
  place: 'Where, or with whom (optional)',
  note: 'Note (optional)',
  tooLong: 'That is too long. Shorten it a little.',
  save: 'Save appointment',
  cancel: 'Cancel',
  close: 'Close',
  edit: 'Edit',
  editNamed: (title: string) => `Edit ${title}`,
  remove: 'Remove',
  removeNamed: (title: string) => `Remove ${title}`,
  saved: (title: string, day: string) => `Saved: ${title}, ${day}.`,
  removed: (title: string) => `Removed: ${title}.`,
  undo: 'Undo',
  putBack: 'Put back',
};

/** When an appointment is: "2:30 PM", or "whole day". */
export function appointmentTime({ time }: Appointment): string {
  return time === null ? 'whole day' : clockTime(time);
}

/** What it is with its time and place: "2:30 PM Checkup · Main Street 4". */
export function appointmentLine({
  time,
  title,
  place,
}: Pick<Appointment, 'time' | 'title' | 'place'>): string {
  const what = time === null ? title : `${clockTime(time)} ${title}`;
  return place === '' ? what : `${what} · ${place}`;
}

/** How it is read out: "appointment Checkup at 2:30 PM". */
export function spokenAppointment({ title, time }: Appointment): string {
  return time === null ? `appointment ${title}` : `appointment ${title} at ${clockTime(time)}`;
}
