import { type ReactNode, useEffect, useRef, useState } from 'react';
import { selfHarmQuestion } from '../../shared/content/safety/self-harm-question';
import { safetyWords } from '../../shared/content/words/safety';
import { entryRules } from '../../shared/safety/registry';
import type { EntryRule, EntryRuleId } from '../../shared/safety/rule';
import { Button } from './button';
import styles from './safety-alarm.module.css';
import { Sheet } from './sheet';
import { FirstWayToReach, LargeNumber } from './ways-to-reach';

interface Props {
  /** The rules to show, the first one in full; null when there is nothing to show. */
  shown: readonly [EntryRuleId, ...EntryRuleId[]] | null;
  /** True when what was typed reached the vault; false when it is on the screen only. */
  kept: boolean;
  /** The person answered whether there is a plan or means. */
  onFollowUp: (answer: 'thoughts' | 'plan') => void;
  onClose: () => void;
}

/** What to do right now, over the whole window: the message of a rule of tier 1. */
export function SafetyAlarm({ shown, kept, onFollowUp, onClose }: Props) {
  const first = shown?.[0] ?? null;
  useCloseOnEnter(first !== null, onClose);
  return (
    <Sheet
      title={first === null ? '' : entryRules[first].message.title}
      open={first !== null}
      onClose={onClose}
      closeLabel={safetyWords.close}
      place="alarm"
    >
      {first !== null && (
        <Content key={first}>
          <Message rule={entryRules[first]} />
          {first === 'self-harm-thoughts' && <FollowUp onAnswer={onFollowUp} />}
          <OtherRules shown={shown?.slice(1) ?? []} />
          <div className={styles.foot}>
            <Button look="primary" className={styles.back} onClick={onClose} aria-keyshortcuts="Enter Escape">
              {safetyWords.close}
            </Button>
            <p className={styles.kept}>
              {kept ? safetyWords.kept : safetyWords.notKept} {safetyWords.closesWithKeys}
            </p>
          </div>
        </Content>
      )}
    </Sheet>
  );
}

/** Takes the focus to the dialog whenever another message comes, so that it is read out from its start. */
function Content({ children }: { children: ReactNode }) {
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => {
    content.current?.closest<HTMLElement>('[role="alertdialog"]')?.focus();
  }, []);
  return (
    <div ref={content} className={styles.content}>
      {children}
    </div>
  );
}

function Message({ rule }: { rule: EntryRule }) {
  const [first, ...others] = rule.call;
  return (
    <>
      <p className={styles.now}>{rule.message.now}</p>
      <LargeNumber id={first} />
      <p>{rule.message.say}</p>
      {others.length > 0 && (
        <section className={styles.others} aria-label={safetyWords.otherWays}>
          {others.map((id) => (
            <FirstWayToReach key={id} id={id} />
          ))}
        </section>
      )}
      <p className={styles.small}>{safetyWords.why(rule.message.why)}</p>
    </>
  );
}

/** Asked only once the number to call is on screen. */
function FollowUp({ onAnswer }: { onAnswer: (answer: 'thoughts' | 'plan') => void }) {
  const [noted, setNoted] = useState(false);
  const { ask, yes, no } = selfHarmQuestion.followUp;
  return (
    <div className={styles.followUp}>
      <fieldset>
        <legend>
          <h3>{ask}</h3>
        </legend>
        <div className={styles.answers}>
          <Button onClick={() => onAnswer('plan')}>{yes}</Button>
          <Button
            aria-pressed={noted}
            onClick={() => {
              setNoted(true);
              onAnswer('thoughts');
            }}
          >
            {no}
          </Button>
        </div>
      </fieldset>
      <p role="status">{noted && safetyWords.followUpNoted}</p>
    </div>
  );
}

function OtherRules({ shown }: { shown: readonly EntryRuleId[] }) {
  if (shown.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3>{safetyWords.also}</h3>
      {shown.map((id) => (
        <div key={id}>
          <p className={styles.otherTitle}>{entryRules[id].message.title}</p>
          <p>{entryRules[id].message.now}</p>
          <FirstWayToReach id={entryRules[id].call[0]} />
        </div>
      ))}
    </section>
  );
}

/**
 * Focus is on the dialog itself at first, so that it is read out from its start and a Space meant for the form
 * does nothing. Enter closes it from there; on a button it is that button's.
 */
function useCloseOnEnter(open: boolean, close: () => void): void {
  useEffect(() => {
    if (!open) return;
    const onKey = (event: KeyboardEvent) => {
      const { target } = event;
      if (event.key !== 'Enter' || event.repeat || !(target instanceof HTMLElement)) return;
      // Help now may lie over it, and has an Enter of its own.
      const here = target === document.body || target.closest('[role="alertdialog"]') !== null;
      if (here && target.closest('button') === null) close();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [open, close]);
}
