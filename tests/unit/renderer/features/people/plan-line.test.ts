import { describe, expect, it } from 'vitest';
import { isInPlan, planLineOf } from '../../../../../renderer/features/people/plan-line';
import type { OwnLine } from '../../../../../shared/contract/own-lines';

const sam = { role: 'close', name: 'Sam', who: 'my sister', reach: '+1 (555) 010-0199 ext 4' } as const;
const line = (given: Partial<OwnLine>): OwnLine => ({
  ...{ id: 'a'.repeat(32), ...planLineOf(sam), appointmentId: null, askedOn: null },
  ...given,
});

describe('somebody in the safety plan', () => {
  it.each([
    ['close', 'safety-people'],
    ['group', 'safety-people'],
    ['professional', 'safety-professionals'],
    ['line', 'safety-professionals'],
  ] as const)('who is %s belongs to the step %s', (role, list) => {
    expect(planLineOf({ ...sam, role })).toEqual({
      ...{ list, text: 'Sam, my sister', reach: '+1 (555) 010-0199 ext 4' },
    });
  });

  it('is named alone where it was not said who they are', () => {
    expect(planLineOf({ ...sam, who: '' }).text).toBe('Sam');
  });

  it.each([
    ['there', {}, true],
    ['not there once the number has changed', { reach: '555' }, false],
    ['not there in another step', { list: 'safety-distraction' }, false],
    ['not there under another name', { text: 'Sam' }, false],
  ] as const)('is %s', (_name, given, there) => {
    expect(isInPlan(sam, [line(given)])).toBe(there);
  });

  it('is not in an empty plan', () => {
    expect(isInPlan(sam, [])).toBe(false);
  });
});
