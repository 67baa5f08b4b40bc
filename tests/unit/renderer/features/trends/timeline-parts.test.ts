import { describe, expect, it } from 'vitest';
import { cutParts, wayParts } from '../../../../../renderer/features/trends/recovery/timeline-parts';
import type { RecoveryPlace, Zero } from '../../../../../shared/contract/recovery';
import { addDays, localDate } from '../../../../../shared/time';

const today = localDate('2026-11-22');

function zero(day: number, countedFrom: Zero['countedFrom'] = 'plan'): RecoveryPlace {
  return { code: 'zero', zero: { day, since: addDays(today, 1 - day), countedFrom, before: null } };
}

/** The part that is marked as here, and how many are behind. */
function marked(place: RecoveryPlace) {
  const parts = wayParts(place, today) ?? [];
  return [
    parts.filter(({ state }) => state === 'here').map(({ name }) => name),
    parts.filter(({ state }) => state === 'behind').length,
  ];
}

describe('the way', () => {
  it.each<[RecoveryPlace, string, number]>([
    [zero(1), 'Days 1 to 7', 1],
    [zero(8), 'Weeks 2 to 4', 2],
    [zero(29), 'Months 2 to 6', 3],
    [zero(181), 'After 6 months', 4],
    [zero(0, 'dose'), 'Days 1 to 7', 0],
    [zero(30, 'no-plan'), 'Months 2 to 6', 2],
    [{ code: 'before-cut', begins: today, firstCut: null }, 'The taper', 0],
  ])('of %o has one part that is here', (place, name, behind) => {
    expect(marked(place)).toEqual([[name], behind]);
  });

  it('says about when the phases come, with the year where it is another', () => {
    const place: RecoveryPlace = {
      ...{ code: 'after-cut', days: 2, cutOn: addDays(today, -2), nextCut: null },
      zeroOn: localDate('2026-12-28'),
    };
    expect(wayParts(place, today)?.map(({ name, when }) => `${name}: ${when}`)).toEqual([
      'The taper: until Dec 27',
      'Days 1 to 7: from about Dec 28',
      'Weeks 2 to 4: from about Jan 4, 2027',
      'Months 2 to 6: from about Jan 25, 2027',
      'After 6 months: from about Jun 26, 2027',
    ]);
  });

  it.each<RecoveryPlace>([{ code: 'nothing' }, { code: 'no-plan' }])('is not drawn with $code', (place) => {
    expect(wayParts(place, today)).toBeNull();
  });

  it('after a cut goes from its day to the week after', () => {
    const cutOn = addDays(today, -4);
    expect(cutParts(4, cutOn, today)).toEqual([
      { name: 'The day of the cut', when: 'Nov 18', state: 'behind' },
      { name: 'Days 1 to 3', when: 'Nov 19 to Nov 21', state: 'behind' },
      { name: 'Days 4 to 7', when: 'Nov 22 to Nov 25', state: 'here' },
      { name: 'After a week', when: 'from Nov 26', state: 'ahead' },
    ]);
  });
});
