import { describe, expect, test } from 'vitest';
import { chosenRows, rows, table } from '../../../scripts/reliability-rows.mjs';

const all = rows.map(({ name }) => name);

describe('chosenRows', () => {
  test.each([
    ['are all, at full length, when nothing is said', [], { chosen: all, length: 'full', seed: undefined }],
    [
      'are the named ones, in the order of the table',
      ['clocks', 'kills', '--short'],
      { chosen: ['kills', 'clocks'], length: 'short', seed: undefined },
    ],
    [
      'begin at the seed that was given',
      ['--nightly', '--seed=42'],
      { chosen: all, length: 'nightly', seed: 42 },
    ],
  ])('%s', (_, args, expected) => {
    expect(chosenRows(args)).toEqual(expected);
  });

  test('a word that is neither a row nor an option is refused', () => {
    expect(() => chosenRows(['kill'])).toThrow('There is no row "kill". There are: kills, power-cuts');
  });
});

describe('the table', () => {
  const held = { row: 'kills', bar: '1,000 kills, 0 lost', figure: '1,000 kills, 0 lost', ok: true };

  test('holds when every figure of every row reached its bar', () => {
    expect(table(['kills'], [held])).toEqual({
      lines: [
        'ok    kills               killed at random while writing, reopened',
        '        1,000 kills, 0 lost   (bar: 1,000 kills, 0 lost)',
      ],
      ok: true,
    });
  });

  test('fails for a figure below its bar', () => {
    const { lines, ok } = table(['kills'], [held, { ...held, figure: '7 kills, 1 lost', ok: false }]);
    expect({ last: lines.at(-1), ok }).toEqual({
      last: '        BELOW THE BAR: 7 kills, 1 lost   (bar: 1,000 kills, 0 lost)',
      ok: false,
    });
  });

  test('fails for a row without a figure', () => {
    expect(table(['kills', 'clocks'], [held])).toMatchObject({ ok: false });
  });
});
