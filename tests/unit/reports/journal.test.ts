import { describe, expect, it } from 'vitest';
import { journalReport } from '../../../main/reports/journal/journal-report';
import { journalReveals } from '../../../main/reports/journal/reveals';
import { blankEntry } from '../../../shared/blank-entry';
import type { Entry } from '../../../shared/contract/journal';
import type { JournalOptions } from '../../../shared/contract/reports/journal';
import type { Amount } from '../../../shared/quantity';
import { localDate } from '../../../shared/time';

const day = localDate('2026-11-20');
const own = 'own:0000000000000000000000000000000a' as const;

const whole: Entry = {
  ...{ ...blankEntry(day, '09:30'), id: 'a'.repeat(32), at: '2026-11-20T14:30:00.000Z' },
  ...{ savedAt: '2026-11-20T14:30:00.000Z', overall: 6, symptoms: { craving: 5, [own]: 3 } },
  ...{ temperatureC: 38, drinks: 2, substances: ['coffee'], tags: ['worktrip'], note: 'slept badly' },
  medicines: [
    { name: 'Ibuprofen', amount: '400 mg', helped: 4 },
    { name: 'ibuprofen', amount: '', helped: null },
  ],
  ...{ triggers: ['stress'], ledTo: 'passed', signs: ['chest-pain'], selfHarm: 'thoughts' },
} as Entry;

const noteOnly: Entry = {
  ...{ ...blankEntry(localDate('2026-11-21'), '20:00'), id: 'b'.repeat(32) },
  ...{ at: '2026-11-22T01:00:00.000Z', savedAt: '2026-11-22T01:00:00.000Z', note: 'only a note' },
};

const leaf = {
  ...{ id: 'c'.repeat(32), name: 'Green leaf', unit: 'g' as const, resolution: 100 as Amount, piece: null },
};
const unused = { ...leaf, id: 'd'.repeat(32), name: 'Unused' };
const dose = {
  ...{ id: 'e'.repeat(32), productId: leaf.id, takenAt: '2026-11-19T13:00:00.000Z', time: '08:00' },
  ...{ day: localDate('2026-11-19'), amount: 5000 as Amount, slot: null, tags: [] },
};

const all = { symptoms: true, body: true, medicines: true, substances: true } as const;
const every = { ...all, triggers: true, tags: true, signs: true, doses: true };
const none = Object.fromEntries(Object.keys(every).map((part) => [part, false])) as JournalOptions['parts'];

function report(given: Partial<JournalOptions> = {}) {
  const options: JournalOptions = {
    ...{ kind: 'journal', from: localDate('2026-11-09'), to: localDate('2026-11-22') },
    ...{ notes: 'all', parts: every, named: true, paper: 'letter', ...given },
  };
  return journalReport({
    ...{ options, asOf: options.to, entries: [whole, noteOnly], doses: [dose] },
    products: [unused, leaf],
    called: ['Unused', 'Green leaf', 'Borneo'],
    symptoms: [
      { key: 'craving', name: null, group: 'mind', hidden: false },
      { key: own, name: 'Cold hands', group: 'body', hidden: false },
    ],
    units: { temperatureUnit: 'F', weightUnit: 'lb' },
  });
}

describe('pages of the journal', () => {
  it('have each day with something on it, and only what the doses are of', () => {
    const made = report();
    expect(made.days.map(({ date, doses, entries }) => [date, doses.length, entries.length])).toEqual([
      ['2026-11-19', 1, 0],
      ['2026-11-20', 0, 1],
      ['2026-11-21', 0, 1],
    ]);
    expect(made.products.map(({ name }) => name)).toEqual(['Green leaf']);
    expect(made.days[0]?.doses).toEqual([{ time: '08:00', amount: 5000, product: 0 }]);
    expect(made.ownSymptoms).toEqual([{ key: own, name: 'Cold hands' }]);
  });

  it.each([
    ['symptoms', /craving|Cold/, 'symptoms'],
    ['body', /temperatureC":38/, 'body-measures'],
    ['medicines', /ibuprofen/i, 'medicines'],
    ['substances', /coffee|drinks":2/, 'other-substances'],
    ['triggers', /stress|passed/, 'triggers'],
    ['tags', /worktrip/, 'tags'],
    ['signs', /chest-pain|thoughts/, 'alerts'],
    ['doses', /leaf|5000/, 'amounts'],
  ] as const)('leave out %s without a trace, and no longer tell of it', (part, trace, id) => {
    expect(JSON.stringify(report())).toMatch(trace);
    expect(journalReveals(report()).map((reveal) => reveal.id)).toContain(id);
    const without = report({ parts: { ...every, [part]: false } });
    expect(JSON.stringify(without)).not.toMatch(trace);
    expect(journalReveals(without).map((reveal) => reveal.id)).not.toContain(id);
  });

  it.each([
    ['all of them', 'all' as const, ['slept badly', 'only a note'], 2],
    ['one', [noteOnly.id], ['', 'only a note'], 1],
    ['none, and no entry that has nothing else', [], [''], 0],
  ])('have of the notes %s', (_, notes, texts, count) => {
    const made = report({ notes });
    expect(made.days.flatMap(({ entries }) => entries.map(({ note }) => note))).toEqual(texts);
    expect(journalReveals(made).find(({ id }) => id === 'notes')?.count ?? 0).toBe(count);
  });

  it('count a medicine once, however it was written, and name no product where that is not wanted', () => {
    expect(journalReveals(report())).toContainEqual({ id: 'medicines', count: 1 });
    expect(JSON.stringify(report({ named: false }))).not.toContain('leaf');
    expect(journalReveals(report({ named: false })).map(({ id }) => id)).not.toContain('substance');
  });

  it('say how days were, even with everything left out', () => {
    const made = report({ parts: none, notes: [] });
    expect(made.days.map(({ entries }) => entries.map(({ overall }) => overall))).toEqual([[6]]);
    expect(journalReveals(made)).toEqual([{ id: 'daily-answers', count: null }]);
  });
});
