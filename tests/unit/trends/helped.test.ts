import { describe, expect, it } from 'vitest';
import { type HelpedEntry, helpedOf } from '../../../main/trends/helped';

const did = (what: string, ...ratings: (number | null)[]): HelpedEntry[] =>
  ratings.map((helped) => ({ measures: [{ what, helped }], medicines: [] }));
const took = (name: string, ...ratings: (number | null)[]): HelpedEntry[] =>
  ratings.map((helped) => ({ measures: [], medicines: [{ name, amount: '', helped }] }));

describe('what helped', () => {
  it('is in the order of how much, where it was rated three times, then of how often', () => {
    const { helped, most } = helpedOf([
      ...did('walking', 10, 10),
      ...did('heat', 4, 5, 6, null),
      ...took('Ibuprofen', 8, 7, 9),
      ...did('music', null, null, null, null, null),
    ]);
    expect(helped).toEqual([
      { what: { kind: 'medicine', name: 'Ibuprofen' }, used: 3, rated: 3, mean: 8, best: 9, isEnough: true },
      { what: { kind: 'measure', measure: 'heat' }, used: 4, rated: 3, mean: 5, best: 6, isEnough: true },
      {
        what: { kind: 'measure', measure: 'music' },
        used: 5,
        rated: 0,
        mean: null,
        best: null,
        isEnough: false,
      },
      {
        what: { kind: 'measure', measure: 'walking' },
        used: 2,
        rated: 2,
        mean: 10,
        best: 10,
        isEnough: false,
      },
    ]);
    expect(most).toEqual({ what: { kind: 'medicine', name: 'Ibuprofen' }, mean: 8, rated: 3 });
  });

  it('takes own words as the same whatever their case, as they were last written', () => {
    const entries = [
      ...took('IBUPROFEN', 2),
      ...took('ibuprofen', 3),
      ...did('own:Öl', 0),
      ...did('own:öl', 1),
    ];
    expect(helpedOf(entries).helped.map(({ what, used, mean }) => ({ what, used, mean }))).toEqual([
      { what: { kind: 'medicine', name: 'ibuprofen' }, used: 2, mean: 2.5 },
      { what: { kind: 'measure', measure: 'own:öl' }, used: 2, mean: 0.5 },
    ]);
  });

  it('keeps a medicine and a measure of the same name apart', () => {
    expect(helpedOf([...took('own:tea', 1), ...did('own:tea', 2)]).helped).toHaveLength(2);
  });

  it('names none as the most where nothing was rated three times', () => {
    expect(helpedOf(did('heat', 9, 9)).most).toBeNull();
    expect(helpedOf([])).toEqual({ helped: [], most: null });
  });
});
