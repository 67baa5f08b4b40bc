import { describe, expect, it } from 'vitest';
import { highestTotal, scales } from '../../../shared/scales/registry';
import { scaleIds } from '../../../shared/scales/scale';

describe('The registry of scales', () => {
  it('holds each scale under its own id, with as many items and points as its instrument has', () => {
    expect(
      scaleIds.map((id) => [
        scales[id].id,
        scales[id].items.length,
        scales[id].answers.length - 1,
        highestTotal(id),
      ]),
    ).toEqual([
      ['phq9', 9, 3, 27],
      ['phq2', 2, 3, 6],
      ['gad7', 7, 3, 21],
      ['sows', 16, 4, 64],
      ['craving', 1, 10, 10],
    ]);
  });

  it('names each to other systems: by LOINC where there is a code, else by one of our own', () => {
    expect(scaleIds.map((id) => scales[id].code)).toEqual([
      { system: 'loinc', panel: '44249-1', total: '44261-6', items: { 8: '44260-8' } },
      { system: 'loinc', panel: '55757-9', total: '55758-7', items: {} },
      { system: 'loinc', panel: '69737-5', total: '70274-6', items: {} },
      {
        system: 'local',
        code: 'sows-handelsman-1987',
        text: 'Subjective Opiate Withdrawal Scale (Handelsman 1987), total 0 to 64',
      },
      { system: 'local', code: 'craving-0-10', text: 'Craving, 0 (none) to 10 (the worst)' },
    ]);
  });

  it('asks in its own rhythm, and calls a change meaningful only where a source does', () => {
    expect(scaleIds.map((id) => [scales[id].rhythm, scales[id].meaningfulChange?.points ?? null])).toEqual([
      [{ everyDays: 14, dailyAfterCut: false }, 5],
      [{ everyDays: null, dailyAfterCut: false }, null],
      [{ everyDays: 14, dailyAfterCut: false }, null],
      [{ everyDays: 7, dailyAfterCut: true }, null],
      [{ everyDays: null, dailyAfterCut: false }, null],
    ]);
  });

  it('covers every total with one word, without a gap, or has no words at all', () => {
    for (const id of scaleIds) {
      const { bands } = scales[id];
      if (bands.length === 0) continue;
      expect(bands.map(({ from }) => from)).toEqual([0, ...bands.slice(0, -1).map(({ to }) => to + 1)]);
      expect(bands.at(-1)?.to).toBe(highestTotal(id));
    }
  });

  it('asks in the PHQ-2 the first two items of the PHQ-9, in the same words and with the same answers', () => {
    const { phq2, phq9 } = scales;
    expect([phq2.period, phq2.items, phq2.answers]).toEqual([
      phq9.period,
      phq9.items.slice(0, 2),
      phq9.answers,
    ]);
    expect(phq2.offers).toEqual({ at: 'positive', scale: 'phq9' });
  });

  it('knows item 9 of the PHQ-9 as the one about self-harm, and no other', () => {
    expect(scaleIds.map((id) => scales[id].selfHarmItem)).toEqual([8, null, null, null, null]);
    expect(scales.phq9.items[8]).toBe(
      'Thoughts that you would be better off dead or of hurting yourself in some way',
    );
  });
});
