import { describe, expect, test } from 'vitest';
import { chosenSuites, countsLine, countsOf } from '../../../scripts/suites.mjs';

describe('chosenSuites', () => {
  test('are all when none is named', () => {
    expect(chosenSuites([])).toEqual(['unit', 'properties', 'vault', 'reliability', 'e2e']);
  });

  test('are the named ones, quick ones first', () => {
    expect(chosenSuites(['e2e', 'unit'])).toEqual(['unit', 'e2e']);
  });

  test('a name that is no suite is refused with the list of suites', () => {
    expect(() => chosenSuites(['unit', 'unti'])).toThrow(
      'There is no test suite "unti". There are: unit, properties, vault, reliability, e2e.',
    );
  });
});

describe('countsOf', () => {
  test.each([
    [
      'reads a report of Vitest, where what was not run counts as skipped',
      { numTotalTests: 7, numPassedTests: 4, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1 },
      { passed: 4, failed: 1, skipped: 2 },
    ],
    [
      'reads a report of Playwright, where a flaky test passed in the end',
      { stats: { expected: 3, flaky: 1, unexpected: 2, skipped: 1 } },
      { passed: 4, failed: 2, skipped: 1 },
    ],
    ['knows nothing of other content', { hello: 1 }, undefined],
    ['knows nothing of nothing', null, undefined],
  ])('%s', (_, report, expected) => {
    expect(countsOf(report)).toEqual(expected);
  });
});

describe('countsLine', () => {
  test.each([
    [{ passed: 12, failed: 0, skipped: 0 }, '12 passed, 0 failed'],
    [{ passed: 12, failed: 1, skipped: 2 }, '12 passed, 1 failed, 2 skipped'],
  ])('says %o as "%s"', (counts, line) => {
    expect(countsLine(counts)).toBe(line);
  });
});
