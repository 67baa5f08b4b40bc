// The test suites by name, and how their results read.
import { PlainError } from './script.mjs';

/** In the order they run: quick ones first. */
export const suites = /** @type {const} */ (['unit', 'properties', 'vault', 'reliability', 'e2e']);

/**
 * @typedef {(typeof suites)[number]} Suite
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/**
 * The suites a person asked for.
 * @param {readonly string[]} args The words after `npm test --`.
 * @returns {Suite[]} All of them when none was named.
 * @throws {PlainError} When a word is not a suite.
 */
export function chosenSuites(args) {
  const unknown = args.find((name) => !suites.includes(/** @type {Suite} */ (name)));
  if (unknown !== undefined) {
    throw new PlainError(`There is no test suite "${unknown}". There are: ${suites.join(', ')}.`);
  }
  return suites.filter((suite) => args.length === 0 || args.includes(suite));
}

/**
 * Reads the counts from a report that Vitest or Playwright wrote as JSON.
 * @param {any} report
 * @returns {Counts | undefined} undefined when it is not such a report.
 */
export function countsOf(report) {
  if (typeof report?.numTotalTests === 'number') {
    const { numPassedTests: passed, numFailedTests: failed, numTotalTests: total } = report;
    return { passed, failed, skipped: total - passed - failed };
  }
  if (typeof report?.stats?.expected === 'number') {
    const { expected, flaky, unexpected, skipped } = report.stats;
    return { passed: expected + flaky, failed: unexpected, skipped };
  }
  return undefined;
}

/**
 * Adds up what several reports counted.
 * @param {readonly (Counts | undefined)[]} all Those that there is no report of are left out.
 * @returns {Counts}
 */
export function sumOf(all) {
  const sum = (name) => all.reduce((total, counts) => total + (counts?.[name] ?? 0), 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

/**
 * @param {Counts} counts
 * @returns {string} For example "12 passed, 0 failed" or "12 passed, 1 failed, 2 skipped".
 */
export function countsLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
