import { describe, expect, it } from 'vitest';
import {
  begunUrge,
  dayOfUrge,
  easedOf,
  noUrge,
  type TypedUrge,
  typedUrgeSchema,
  urgeAsTyped,
  urgeToSave,
} from '../../../../../renderer/features/urge/typed-urge';
import { urgeSchema } from '../../../../../shared/contract/own-records/urge';
import { sampleRecords } from '../../../../support/own-records';
import { day } from '../../../../support/vault';

const { urge } = sampleRecords('At the gas station');
const typed = (changed: Partial<TypedUrge>): TypedUrge => ({ ...noUrge(), ...changed });

describe('what is typed of an urge', () => {
  it('can be kept from the first moment on', () => {
    const begun = begunUrge(new Date('2026-11-22T07:00:00.000Z'), day('2026-11-21'));
    expect(begun.begun).toEqual({ at: '2026-11-22T07:00:00.000Z', day: '2026-11-21' });
    expect(typedUrgeSchema.parse(JSON.parse(JSON.stringify(begun)))).toEqual(begun);
  });

  it('comes back from what was noted, and is saved as it was', () => {
    const saved = urgeToSave(urgeAsTyped(urge), []);
    expect(saved).toEqual({ ok: true, value: urge });
  });

  it('is saved with nothing answered at all', () => {
    const saved = urgeToSave(noUrge(), []);
    expect(saved).toMatchObject({ ok: true, value: { before: null, after: null, outcome: null, note: '' } });
    expect(saved.ok && urgeSchema.safeParse(saved.value).success).toBe(true);
  });

  it.each([
    ['2026-11-21', '2026-11-22', '2026-11-21'],
    ['2026-11-22', '2026-11-22', '2026-11-22'],
    ['2026-11-23', '2026-11-22', '2026-11-22'],
  ])('one begun on %s is noted, on %s, about %s', (begun, today, noted) => {
    expect(dayOfUrge(day(begun), day(today))).toBe(noted);
  });

  it('puts a note of several lines on one', () => {
    const saved = urgeToSave(typed({ note: ' It was late.\nI was hungry. ' }), []);
    expect(saved).toMatchObject({ ok: true, value: { note: 'It was late. I was hungry.' } });
  });

  it.each([
    ['counts a trigger that is still being typed', { trigger: 'Payday' }, ['own:Payday']],
    ['takes one that was used before as it was written then', { trigger: 'payday' }, ['own:Payday']],
    [
      'keeps one that is chosen already once',
      { triggers: ['own:Payday'], trigger: 'PAYDAY' },
      ['own:Payday'],
    ],
  ])('%s', (_title, changed, triggers) => {
    expect(urgeToSave(typed(changed), ['own:Payday'])).toMatchObject({ ok: true, value: { triggers } });
  });

  it('says why a typed trigger can’t be one', () => {
    expect(urgeToSave(typed({ trigger: 'x'.repeat(41) }), [])).toEqual({ ok: false, code: 'too-long' });
  });
});

describe('how urges went', () => {
  it('counts those that passed or grew weaker, of those that say', () => {
    const outcomes = ['passed', 'weaker', 'same', 'took', null, 'passed'] as const;
    expect(easedOf(outcomes.map((outcome) => ({ ...urge, outcome })))).toEqual({ eased: 3, of: 5 });
    expect(easedOf([])).toEqual({ eased: 0, of: 0 });
  });
});
