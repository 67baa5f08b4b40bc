import { createContext, type ReactNode, useCallback, useContext, useMemo, useReducer, useRef } from 'react';
import type { SelfHarmAnswer } from '../../shared/content/safety/self-harm-question';
import type { LaterShowings, SafetyShowing } from '../../shared/contract/journal';
import type { EntryRuleId } from '../../shared/safety/rule';
import { SafetyAlarm } from './safety-alarm';
import { noSafety, safetyOf, safetyReducer } from './safety-state';

/** What a screen adds to the showings of an entry. */
export interface ShowOptions {
  /** Called with the answer given on the sheet to whether there is a plan or means; store it in the entry. */
  onSelfHarm?: (answer: Extract<SelfHarmAnswer, 'thoughts' | 'plan'>) => void;
  /** False when the answers could not be kept; the sheet then does not say that they were. */
  kept?: boolean;
}

interface Safety {
  /**
   * Shows what the rules say of an entry as it stands: call it with every answer of `journal.keepDraft` and
   * `journal.save`, also with an empty one. The full sheet opens for a rule of tier 1 that this entry has not
   * shown yet; `SafetyBanners` lists everything above the form.
   */
  show(entryId: string, showings: readonly SafetyShowing[], options?: ShowOptions): void;
  /**
   * Shows what newly applies to entries after one that was saved, taken out or put back: the full sheet for a rule
   * of tier 1, and everything at the top of each screen until it was seen.
   */
  showLater(later: readonly LaterShowings[]): void;
}

interface SafetyContextValue extends Safety {
  showingsOf(entryId: string): readonly SafetyShowing[];
  reopen(entryId: string, rule: EntryRuleId): void;
  later: readonly LaterShowings[];
  laterSeen(): void;
}

const SafetyContext = createContext<SafetyContextValue | null>(null);

/** Shows the messages of the safety rules. */
export function useSafety(): Safety {
  return useSafetyContext();
}

/** What `SafetyBanners` needs besides. */
export function useSafetyContext(): SafetyContextValue {
  const context = useContext(SafetyContext);
  if (context === null) throw new Error('no safety provider around this');
  return context;
}

/** Holds the messages of the safety rules over all screens, so that none is lost on the way between two. */
export function SafetyProvider({ children }: { children: ReactNode }) {
  const [state, dispatch] = useReducer(safetyReducer, noSafety);
  const options = useRef<Record<string, ShowOptions>>({});

  const show = useCallback((entryId: string, showings: readonly SafetyShowing[], given: ShowOptions = {}) => {
    options.current[entryId] = given;
    dispatch({ type: 'shown', entryId, showings });
  }, []);
  const showLater = useCallback((later: readonly LaterShowings[]) => {
    if (later.length > 0) dispatch({ type: 'shown-later', later });
  }, []);
  const close = useCallback(() => dispatch({ type: 'closed' }), []);

  const value = useMemo<SafetyContextValue>(
    () => ({
      show,
      showLater,
      showingsOf: (entryId) => safetyOf(state, entryId).showings,
      reopen: (entryId, rule) => dispatch({ type: 'reopened', entryId, rule }),
      later: state.later,
      laterSeen: () => dispatch({ type: 'later-seen' }),
    }),
    [show, showLater, state],
  );

  const { sheet } = state;
  const given = sheet === null ? {} : (options.current[sheet.entryId] ?? {});
  return (
    <SafetyContext.Provider value={value}>
      {children}
      <SafetyAlarm
        shown={sheet?.rules ?? null}
        kept={given.kept ?? true}
        onFollowUp={(answer) => {
          given.onSelfHarm?.(answer);
          if (answer === 'plan') dispatch({ type: 'plan-answered' });
        }}
        onClose={close}
      />
    </SafetyContext.Provider>
  );
}
