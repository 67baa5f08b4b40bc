import ICAL from 'ical.js';
import { afterEach, describe, expect, it } from 'vitest';
import { calendarIcs } from '../../../main/exchange/calendar-ics';
import type { CountingPlan, FileContent } from '../../../main/exchange/content';
import type { FilePart } from '../../../shared/contract/files-out';
import { amount } from '../../../shared/quantity';
import { fileContent, leaf } from '../../support/file-content';
import { day, grams } from '../../support/vault';

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
});

const product = leaf('Kratom powder');

function plan(given: Partial<CountingPlan> = {}): CountingPlan {
  const step = { phase: 'initial', coarse: false, off: false, cut: 0.2 };
  return {
    id: '0123456789abcdef0123456789abcdef',
    product,
    approach: 'conservative',
    startAmount: grams(20),
    steps: [
      { ...step, from: day('2026-10-30'), days: 2, amount: grams(16) },
      { ...step, from: day('2026-11-01'), days: 7, amount: grams(12.8) },
      { ...step, from: day('2026-11-08'), days: null, amount: amount(0) },
    ],
    from: day('2026-10-30'),
    until: null,
    endDate: day('2026-11-08'),
    held: [],
    ...given,
  };
}

const checkup = {
  id: 'ffffffffffffffffffffffffffffffff',
  day: day('2026-11-03'),
  time: '14:30',
  title: 'Checkup, maybe; with “Sam” \\ 😀',
  place: 'Main Street 4',
  note: 'Bring:\n- the list\r\n- questions; all of them, and then some more words so that this is longer than a line, ääääääääääääää 😀😀😀😀😀😀😀😀😀😀',
};

function textOf(
  content: Partial<FileContent>,
  parts: FilePart[] = [],
  from = '2026-10-01',
  to = '2026-12-31',
): string {
  const scope = { from: day(from), to: day(to), parts: new Set(parts) };
  return calendarIcs(fileContent({ products: [product], ...content }), scope).piece(0);
}

/** What another reader makes of it. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((each) => {
    const event = new ICAL.Event(each);
    return {
      uid: event.uid,
      title: event.summary,
      place: event.location,
      note: event.description,
      start: event.startDate.toString(),
      end: each.hasProperty('dtend') ? event.endDate.toString() : null,
      wholeDay: event.startDate.isDate,
      zone: event.startDate.zone?.tzid ?? null,
    };
  });
}

describe('a calendar file', () => {
  it('has each step on its first day and says no more than its number', () => {
    const steps = [1, 2, 3].map((number) => ({
      uid: `01234567-89ab-cdef-0123-456789abcdef-${number}`,
      title: `Step ${number}`,
      place: null,
      note: null,
      start: ['2026-10-30', '2026-11-01', '2026-11-08'][number - 1],
      end: ['2026-10-31', '2026-11-02', '2026-11-09'][number - 1],
      wholeDay: true,
      zone: 'floating',
    }));
    const text = textOf({ plans: [plan()] });
    expect(read(text)).toEqual(steps);
    expect(text).not.toMatch(/kratom|powder|glidepath|12\.8/i);
  });

  it.each<[FilePart[], string]>([
    [['step-amounts'], 'Step 2: 12.8 g a day'],
    [['names'], 'Step 2: Kratom powder'],
    [['step-amounts', 'names'], 'Step 2: 12.8 g a day, Kratom powder'],
  ])('says with %j what was asked for', (parts, title) => {
    expect(read(textOf({ plans: [plan()] }, parts)).map((event) => event.title)[1]).toBe(title);
  });

  it('tells the steps of several plans apart without naming them', () => {
    const other = plan({ id: 'f'.repeat(32), product: leaf('Capsules') });
    const titles = read(textOf({ plans: [plan(), other] })).map(({ title }) => title);
    expect([titles[0], titles[3]]).toEqual(['Plan 1, step 1', 'Plan 2, step 1']);
  });

  it('holds only steps that begin in the period, with the numbers that they have in the whole plan', () => {
    const text = textOf({ plans: [plan({ until: day('2026-11-07') })] }, [], '2026-11-01', '2026-11-30');
    expect(read(text).map(({ title }) => title)).toEqual(['Step 2']);
  });

  it('names an appointment only where that was asked for, to the letter', () => {
    const [plain] = read(textOf({ appointments: [checkup] }));
    expect(plain).toEqual({
      uid: 'ffffffff-ffff-ffff-ffff-ffffffffffff',
      title: 'Appointment',
      place: null,
      note: null,
      start: '2026-11-03T14:30:00',
      end: null,
      wholeDay: false,
      zone: 'floating',
    });
    const [named] = read(textOf({ appointments: [checkup] }, ['titles']));
    expect(named).toEqual({
      ...plain,
      title: checkup.title,
      place: checkup.place,
      note: checkup.note.replace('\r\n', '\n'),
    });
  });

  it.each(['America/New_York', 'Asia/Kolkata', 'Pacific/Apia', 'Europe/London', 'UTC'])(
    'shows the same days and times to a reader in %s, on nights when clocks change too',
    (tz) => {
      process.env.TZ = tz;
      const nights = ['2026-11-01', '2026-03-08', '2026-03-29'].flatMap((date) => [
        { ...checkup, day: day(date), time: null },
        { ...checkup, day: day(date), time: '02:30' },
      ]);
      const found = read(textOf({ appointments: nights }, [], '2026-01-01'));
      expect(found.map(({ start, end }) => [start, end])).toEqual([
        ['2026-11-01', '2026-11-02'],
        ['2026-11-01T02:30:00', null],
        ['2026-03-08', '2026-03-09'],
        ['2026-03-08T02:30:00', null],
        ['2026-03-29', '2026-03-30'],
        ['2026-03-29T02:30:00', null],
      ]);
    },
  );

  it('is made of lines that end in CRLF and have at most 75 octets, none of which cuts a letter', () => {
    const text = textOf({ plans: [plan()], appointments: [checkup] }, ['titles', 'names']);
    const lines = text.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(lines.slice(0, 5)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Calendar//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
    ]);
    expect(lines.filter((line) => /[\r\n]/.test(line) || Buffer.byteLength(line) > 75)).toEqual([]);
    expect(lines.filter((line) => Buffer.from(line).toString() !== line)).toEqual([]);
  });

  it('is the same for a second time but for the time it was made, so that a calendar takes it as a change', () => {
    const content = { plans: [plan()], appointments: [checkup] };
    const later = textOf({ ...content, madeAt: '2026-11-23T08:00:00.000Z' });
    expect(textOf(content).replace(/DTSTAMP:.*/g, '')).toBe(later.replace(/DTSTAMP:.*/g, ''));
    expect(later).toContain('DTSTAMP:20261123T080000Z');
  });
});
