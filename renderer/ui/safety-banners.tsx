import { safetyWords } from '../../shared/content/words/safety';
import type { LaterShowings, SafetyShowing } from '../../shared/contract/journal';
import { entryRules } from '../../shared/safety/registry';
import type { EntryRule } from '../../shared/safety/rule';
import { Button } from './button';
import { Notice } from './notice';
import styles from './safety-banners.module.css';
import { useSafetyContext } from './safety-sheet';
import { FirstWayToReach } from './ways-to-reach';

/**
 * Everything that the safety rules say of an entry, above its form: whom to call today, and what a closed
 * sheet said. It stays in sight while the form scrolls, and goes when the answers no longer call for it.
 */
export function SafetyBanners({ entryId }: { entryId: string }) {
  const { showingsOf, reopen } = useSafetyContext();
  const showings = showingsOf(entryId);
  if (showings.length === 0) return null;
  return (
    <section className={styles.banners} aria-label={safetyWords.banners}>
      {showings.map(({ rule }) => (
        <Banner key={rule} rule={entryRules[rule]} onReopen={() => reopen(entryId, rule)} />
      ))}
    </section>
  );
}

/** The same of answers that were saved, such as before a shift: each message unfolds in its place. */
export function SavedSafetyBanners({ showings }: { showings: readonly SafetyShowing[] }) {
  if (showings.length === 0) return null;
  return (
    <section className={styles.saved} aria-label={safetyWords.banners}>
      {showings.map(({ rule }) => (
        <Banner key={rule} rule={entryRules[rule]} onReopen={null} />
      ))}
    </section>
  );
}

/**
 * What newly applies to saved entries because another one was saved, taken out or put back. Stands above whatever
 * screen comes after that, until it was seen.
 */
export function LaterSafetyBanners() {
  const { later, laterSeen } = useSafetyContext();
  if (later.length === 0) return null;
  return (
    <section className={styles.later} aria-label={safetyWords.laterBanners}>
      {later.map((found) => (
        <LaterEntry key={`${found.id} ${found.showings.map(({ rule }) => rule).join()}`} found={found} />
      ))}
      <Button onClick={laterSeen}>{safetyWords.laterSeen}</Button>
    </section>
  );
}

function LaterEntry({ found: { id, day, time, showings } }: { found: LaterShowings }) {
  const { reopen } = useSafetyContext();
  return (
    <>
      <p>{safetyWords.laterOf(day, time)}</p>
      {showings.map(({ rule }) => (
        <Banner key={rule} rule={entryRules[rule]} onReopen={() => reopen(id, rule)} />
      ))}
    </>
  );
}

function Banner({ rule, onReopen }: { rule: EntryRule; onReopen: (() => void) | null }) {
  const { title, now, say, why } = rule.message;
  return (
    <Notice kind="urgent" title={title} alert={onReopen !== null}>
      <div className={styles.banner}>
        <div className={styles.words}>
          <p>{now}</p>
          {rule.tier === 1 && onReopen !== null ? (
            <Button look="quiet" className={styles.again} onClick={onReopen}>
              {safetyWords.seeAgain}
            </Button>
          ) : (
            <details>
              <summary>{safetyWords.more}</summary>
              <p>{say}</p>
              <p>{safetyWords.why(why)}</p>
            </details>
          )}
        </div>
        <div>
          {rule.call.map((id) => (
            <FirstWayToReach key={id} id={id} />
          ))}
        </div>
      </div>
    </Notice>
  );
}
