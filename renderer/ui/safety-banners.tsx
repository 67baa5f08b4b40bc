import { safetyWords } from '../../shared/content/words/safety';
import { rules } from '../../shared/safety/registry';
import type { Rule } from '../../shared/safety/rule';
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
        <Banner key={rule} rule={rules[rule]} onReopen={() => reopen(entryId, rule)} />
      ))}
    </section>
  );
}

function Banner({ rule, onReopen }: { rule: Rule; onReopen: () => void }) {
  const { title, now, say, why } = rule.message;
  return (
    <Notice kind="urgent" title={title} alert>
      <div className={styles.banner}>
        <div className={styles.words}>
          <p>{now}</p>
          {rule.tier === 1 ? (
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
