import { describe, expect, it } from 'vitest';
import {
  answersOf,
  begunInJournal,
  draftToGoOnWith,
  lastCheckIn,
  withAnswers,
} from '../../../../../renderer/features/today/check-in-answers';
import { blankEntry } from '../../../../../shared/blank-entry';
import type { Entry, EntryFields } from '../../../../../shared/contract/journal';
import { localDate } from '../../../../../shared/time';

const day = localDate('2026-11-22');
const blank = blankEntry(day, '08:10');
const id = (letter: string) => letter.repeat(32);

function entry(letter: string, fields: Partial<EntryFields>): Entry {
  const at = '2026-11-22T13:10:00Z';
  return { ...blank, id: id(letter), at, savedAt: at, ...fields };
}

describe('The answers of a check-in', () => {
  it('stay unanswered where nobody answered', () => {
    expect(answersOf(blank)).toEqual({ craving: null, overall: null, sleepHours: null, function: null });
  });

  it('go into an entry and leave all else in it alone', () => {
    const fields = { ...blank, symptoms: { nausea: 3, craving: 9 }, note: 'kept' };
    expect(withAnswers(fields, { craving: 4, overall: 5, sleepHours: 5.5, function: 6 })).toEqual({
      ...blank,
      symptoms: { nausea: 3, craving: 4 },
      overall: 5,
      sleepHours: 5.5,
      function: 6,
      note: 'kept',
    });
  });

  it('go out of an entry again without leaving a zero', () => {
    const fields = { ...blank, symptoms: { craving: 4 }, overall: 5, sleepHours: 5.5, function: 6 };
    expect(withAnswers(fields, { craving: null, overall: null, sleepHours: null, function: null })).toEqual(
      blank,
    );
  });
});

describe('The check-in that is shown', () => {
  it('is the last entry of the day that answers one of its questions', () => {
    const entries = [
      entry('a', { overall: 3 }),
      entry('b', { sleepHours: 0 }),
      entry('c', { note: 'words only' }),
    ];
    expect(lastCheckIn(entries)?.id).toBe(id('b'));
  });

  it('is none where entries answer other things only', () => {
    expect(lastCheckIn([entry('a', { symptoms: { nausea: 4 } })])).toBeNull();
  });
});

describe('What was begun and not saved is gone on with', () => {
  const fields: EntryFields = { ...blank, symptoms: { craving: 4 } };
  const checkIn = { id: id('d'), fields, isNew: true };

  it.each<[string, (typeof checkIn)[], Entry | null, string | null]>([
    ['a check-in of today', [checkIn], null, id('d')],
    [
      'not one of another day',
      [{ ...checkIn, fields: { ...checkIn.fields, day: localDate('2026-11-21') } }],
      null,
      null,
    ],
    [
      'not one with a note, which is the journal’s',
      [{ ...checkIn, fields: { ...checkIn.fields, note: 'n' } }],
      null,
      null,
    ],
    [
      'not one with other symptoms',
      [{ ...checkIn, fields: { ...checkIn.fields, symptoms: { craving: 4, nausea: 1 } } }],
      null,
      null,
    ],
    ['not one in which nothing is answered', [{ ...checkIn, fields: blank }], null, null],
    [
      'changes to the check-in that is shown',
      [{ ...checkIn, isNew: false }],
      entry('d', { overall: 3 }),
      id('d'),
    ],
    ['not changes to another entry', [{ ...checkIn, isNew: false }], entry('a', { overall: 3 }), null],
  ])('%s', (_title, drafts, shown, expected) => {
    expect(draftToGoOnWith(drafts, day, shown)?.id ?? null).toBe(expected);
  });
});

describe('An entry that was begun in the journal', () => {
  const fields: EntryFields = { ...blank, symptoms: { craving: 4 }, note: 'n' };
  const draft = { id: id('d'), fields, isNew: true };

  it.each<[string, typeof draft, string | null]>([
    ['is named on Today, so that its answers do not seem lost', draft, id('d')],
    [
      'is not where it is of another day',
      { ...draft, fields: { ...draft.fields, day: localDate('2026-11-21') } },
      null,
    ],
    ['is not where it is saved and only changed', { ...draft, isNew: false }, null],
    [
      'is not where it is a check-in and nothing else',
      { ...draft, fields: { ...draft.fields, note: '' } },
      null,
    ],
    ['is not where nothing is answered in it', { ...draft, fields: blank }, null],
  ])('%s', (_title, one, expected) => {
    expect(begunInJournal([one], day)).toBe(expected);
  });
});
