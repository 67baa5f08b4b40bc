import { describe, expect, it } from 'vitest';
import {
  appointmentOf,
  newAppointment,
  problemsOf,
  type TypedAppointment,
  typedOf,
} from '../../../../../renderer/features/calendar/appointment-typed';
import { localDate } from '../../../../../shared/time';

const today = localDate('2026-11-22');
const whole: TypedAppointment = { ...newAppointment(today), title: ' Checkup ', time: '14:30' };

describe('An appointment is taken as it was meant', () => {
  it('with its texts trimmed, and its time', () => {
    expect(appointmentOf({ ...whole, place: ' Main Street ' })).toEqual({
      id: null,
      title: 'Checkup',
      day: today,
      time: '14:30',
      place: 'Main Street',
      note: '',
    });
  });

  it('for the whole day, whatever time was typed before', () => {
    expect(appointmentOf({ ...whole, wholeDay: true })?.time).toBeNull();
    expect(appointmentOf({ ...whole, wholeDay: true, time: '' })?.time).toBeNull();
  });

  it('and stands in its form again as it is', () => {
    const saved = { id: 'a'.repeat(32), title: 'Call', day: today, time: null, place: '', note: 'x' };
    expect(appointmentOf(typedOf(saved))).toEqual(saved);
  });
});

describe('What can’t be taken is told apart', () => {
  const fine = { title: null, day: false, time: false, place: false, note: false };
  it.each<[string, Partial<TypedAppointment>, object]>([
    ['no name', { title: '  ' }, { title: 'missing' }],
    ['a name without end', { title: 'x'.repeat(121) }, { title: 'too-long' }],
    ['no day', { day: '' }, { day: true }],
    ['a day that does not exist', { day: '2026-02-30' }, { day: true }],
    ['a day of another century', { day: '1926-11-22' }, { day: true }],
    ['no time', { time: '' }, { time: true }],
    ['a place without end', { place: 'x'.repeat(161) }, { place: true }],
    ['a note without end', { note: 'x'.repeat(4001) }, { note: true }],
  ])('%s', (_what, changed, problems) => {
    expect(problemsOf({ ...whole, ...changed })).toEqual({ ...fine, ...problems });
    expect(appointmentOf({ ...whole, ...changed })).toBeNull();
  });
});
