import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contract, type MethodName } from '../../shared/contract/contract';
import { arbitraryInput, daysAround } from '../support/arbitrary-input';

const known = { keys: ['0'.repeat(31).concat('1')], days: daysAround('2026-11-22') };
const methods = Object.keys(contract) as MethodName[];

describe('inputs made up from the schemas of the contract', () => {
  test.each(methods)('%s takes most of what is made for it', (method) => {
    const { input } = contract[method];
    const made = fc.sample(arbitraryInput(input, known), { seed: 7, numRuns: 40 });
    const taken = made.filter((each) => input.safeParse(each).success).length;
    expect(taken).toBeGreaterThanOrEqual(24);
  });
});
