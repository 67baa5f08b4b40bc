import { describe, expect, it, test } from 'vitest';
import {
  noSafety,
  type SafetyAction,
  type SafetyState,
  safetyReducer,
} from '../../../../renderer/ui/safety-state';
import type { SafetyShowing } from '../../../../shared/contract/journal';
import { localDate } from '../../../../shared/time';

const seizure: SafetyShowing = { rule: 'seizure', tier: 1 };
const breathing: SafetyShowing = { rule: 'breathing', tier: 1 };
const fever: SafetyShowing = { rule: 'fever', tier: 2 };
const thoughts: SafetyShowing = { rule: 'self-harm-thoughts', tier: 1 };
const plan: SafetyShowing = { rule: 'self-harm-plan', tier: 1 };

const shown = (entryId: string, ...showings: SafetyShowing[]): SafetyAction => ({
  type: 'shown',
  entryId,
  showings,
});
const closed: SafetyAction = { type: 'closed' };

function stateAfter(...actions: SafetyAction[]): SafetyState {
  return actions.reduce(safetyReducer, noSafety);
}

test.each<[string, SafetyAction[], SafetyState['sheet']]>([
  ['a rule of tier 2 opens no sheet', [shown('a', fever)], null],
  ['a rule of tier 1 opens the sheet', [shown('a', fever, seizure)], { entryId: 'a', rules: ['seizure'] }],
  [
    'several open one sheet, what matters most first',
    [shown('a', breathing, seizure)],
    { entryId: 'a', rules: ['breathing', 'seizure'] },
  ],
  [
    'a closed sheet stays closed at the next answer',
    [shown('a', seizure), closed, shown('a', seizure)],
    null,
  ],
  [
    'a rule that stopped and came back stays closed',
    [shown('a', seizure), closed, shown('a'), shown('a', seizure)],
    null,
  ],
  [
    'a second rule opens it again, the first one below',
    [shown('a', seizure), closed, shown('a', breathing, seizure)],
    { entryId: 'a', rules: ['breathing', 'seizure'] },
  ],
  [
    'a new rule comes before a closed one that matters more',
    [shown('a', breathing), closed, shown('a', breathing, seizure)],
    { entryId: 'a', rules: ['seizure', 'breathing'] },
  ],
  [
    'another entry opens it for the same rule',
    [shown('a', seizure), closed, shown('b', seizure)],
    { entryId: 'b', rules: ['seizure'] },
  ],
  [
    'an open sheet stays when the answers change underneath',
    [shown('a', seizure), shown('a')],
    { entryId: 'a', rules: ['seizure'] },
  ],
  [
    'a plan turns the sheet to the message for it at once',
    [shown('a', thoughts), { type: 'plan-answered' }],
    { entryId: 'a', rules: ['self-harm-plan'] },
  ],
  [
    'an answer that was on its way does not turn it back',
    [shown('a', thoughts), { type: 'plan-answered' }, shown('a', thoughts)],
    { entryId: 'a', rules: ['self-harm-plan'] },
  ],
  [
    'a plan that was answered on the sheet opens no second one',
    [shown('a', thoughts), { type: 'plan-answered' }, closed, shown('a', plan)],
    null,
  ],
  [
    'the banner opens it again with the chosen rule first',
    [shown('a', breathing, seizure), closed, { type: 'reopened', entryId: 'a', rule: 'seizure' }],
    { entryId: 'a', rules: ['seizure', 'breathing'] },
  ],
])('%s', (_title, actions, sheet) => {
  expect(stateAfter(...actions).sheet).toEqual(sheet);
});

test('the banners list every rule that applies now, and no other', () => {
  const state = stateAfter(shown('a', seizure, fever), closed, shown('a', fever));
  expect(state.entries).toEqual({ a: { showings: [fever], seen: ['seizure'] } });
});

const foundLater = (id: string, ...showings: SafetyShowing[]) => ({
  id,
  day: localDate('2026-11-22'),
  time: '08:00',
  showings,
});

describe('what comes up in entries after one that was changed', () => {
  const later = (...found: ReturnType<typeof foundLater>[]): SafetyAction => ({
    type: 'shown-later',
    later: found,
  });

  it('opens the sheet for a rule of tier 1, and is listed until it was seen', () => {
    const found = foundLater('b', seizure);
    const state = stateAfter(shown('a'), later(found));
    expect([state.sheet, state.later]).toEqual([{ entryId: 'b', rules: ['seizure'] }, [found]]);
    const seen = safetyReducer(safetyReducer(state, closed), { type: 'later-seen' });
    expect([seen.sheet, seen.later]).toEqual([null, []]);
  });

  it('opens no sheet for a rule of tier 2', () => {
    const state = stateAfter(later(foundLater('b', fever)));
    expect([state.sheet, state.later]).toEqual([null, [foundLater('b', fever)]]);
  });

  it('leaves the sheet of the changed entry open', () => {
    const state = stateAfter(shown('a', breathing), later(foundLater('b', seizure)));
    expect(state.sheet).toEqual({ entryId: 'a', rules: ['breathing'] });
    expect(state.later).toHaveLength(1);
  });

  it('adds to what was shown of that entry before', () => {
    const state = stateAfter(shown('b', fever), later(foundLater('b', seizure)));
    expect(state.entries.b?.showings).toEqual([seizure, fever]);
  });
});
