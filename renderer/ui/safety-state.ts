import type { LaterShowings, SafetyShowing } from '../../shared/contract/journal';
import type { EntryRuleId } from '../../shared/safety/rule';

// Which safety messages are on screen. A rule fills the window once for an entry; afterwards it stays listed
// above the form for as long as it applies.

/** What the rules say of the entries that were written since the vault was opened. */
export interface SafetyState {
  readonly entries: Readonly<Record<string, EntrySafety>>;
  readonly sheet: SafetySheetState | null;
  /** What came up in saved entries because another one was changed, until it was seen. */
  readonly later: readonly LaterShowings[];
}

interface EntrySafety {
  /** The rules that apply to the answers as they stand, what matters most first. */
  readonly showings: readonly SafetyShowing[];
  /** Rules whose sheet was closed. */
  readonly seen: readonly EntryRuleId[];
}

/** The open sheet: of which entry, and its rules, the first of them in full. */
export interface SafetySheetState {
  readonly entryId: string;
  readonly rules: readonly [EntryRuleId, ...EntryRuleId[]];
}

export type SafetyAction =
  /** The rules were applied to the entry's answers again. */
  | { type: 'shown'; entryId: string; showings: readonly SafetyShowing[] }
  /** A change of one entry has something newly apply to others. */
  | { type: 'shown-later'; later: readonly LaterShowings[] }
  /** What came up in others was seen. */
  | { type: 'later-seen' }
  /** The sheet was closed. */
  | { type: 'closed' }
  /** Someone wants to read a message of the banner in full again. */
  | { type: 'reopened'; entryId: string; rule: EntryRuleId }
  /** The person answered on the sheet that there is a plan or means. */
  | { type: 'plan-answered' };

export const noSafety: SafetyState = { entries: {}, sheet: null, later: [] };

const untouched: EntrySafety = { showings: [], seen: [] };

/** What the rules say of one entry. */
export function safetyOf(state: SafetyState, entryId: string): EntrySafety {
  return state.entries[entryId] ?? untouched;
}

/** The state after something was shown, seen or answered. */
export function safetyReducer(state: SafetyState, action: SafetyAction): SafetyState {
  switch (action.type) {
    case 'shown': {
      const { entryId, showings } = action;
      const entry = { ...safetyOf(state, entryId), showings };
      return {
        ...state,
        entries: { ...state.entries, [entryId]: entry },
        sheet: sheetFor(entryId, entry) ?? state.sheet,
      };
    }
    case 'shown-later':
      return action.later.reduce(withLater, state);
    case 'later-seen':
      return { ...state, later: [] };
    case 'closed':
      if (state.sheet === null) return state;
      return { ...withSeen(state, state.sheet.entryId, state.sheet.rules), sheet: null };
    case 'reopened': {
      const { entryId, rule } = action;
      const others = urgentRules(safetyOf(state, entryId)).filter((other) => other !== rule);
      return { ...state, sheet: { entryId, rules: [rule, ...others] } };
    }
    case 'plan-answered': {
      if (state.sheet === null) return state;
      const { entryId, rules } = state.sheet;
      const others = rules.filter((rule) => rule !== 'self-harm-thoughts' && rule !== 'self-harm-plan');
      // An answer of the vault that is still on its way must not bring the first message back.
      return {
        ...withSeen(state, entryId, ['self-harm-thoughts']),
        sheet: { entryId, rules: ['self-harm-plan', ...others] },
      };
    }
  }
}

/** The sheet that an entry calls for: when a rule of tier 1 was not seen yet, that one first. */
function sheetFor(entryId: string, entry: EntrySafety): SafetySheetState | null {
  const urgent = urgentRules(entry);
  const [first, ...rest] = urgent.filter((rule) => !entry.seen.includes(rule));
  if (first === undefined) return null;
  return { entryId, rules: [first, ...rest, ...urgent.filter((rule) => entry.seen.includes(rule))] };
}

/** An open sheet stays: what came up in another entry is listed on the screen below it. */
function withLater(state: SafetyState, found: LaterShowings): SafetyState {
  const { seen, showings } = safetyOf(state, found.id);
  const known = new Set(found.showings.map(({ rule }) => rule));
  const entry = { seen, showings: [...found.showings, ...showings.filter(({ rule }) => !known.has(rule))] };
  return {
    entries: { ...state.entries, [found.id]: entry },
    sheet: state.sheet ?? sheetFor(found.id, entry),
    later: [...state.later, found],
  };
}

function urgentRules({ showings }: EntrySafety): EntryRuleId[] {
  return showings.filter(({ tier }) => tier === 1).map(({ rule }) => rule);
}

function withSeen(state: SafetyState, entryId: string, rules: readonly EntryRuleId[]): SafetyState {
  const entry = safetyOf(state, entryId);
  const seen = [...new Set([...entry.seen, ...rules])];
  return { ...state, entries: { ...state.entries, [entryId]: { ...entry, seen } } };
}
