import { recoveryWords as words } from '../../../../shared/content/words/recovery';
import styles from './timeline.module.css';
import type { TimelinePart } from './timeline-parts';

/** Parts of the way in their order. The one that today lies in says so in words, and is the current step when read out. */
export function Timeline({ label, parts }: { label: string; parts: readonly TimelinePart[] }) {
  return (
    <ol className={styles.timeline} aria-label={label}>
      {parts.map(({ name, when, state }) => (
        <li
          key={name}
          className={styles.part}
          data-state={state}
          aria-current={state === 'here' ? 'step' : undefined}
        >
          <span className={styles.bar} aria-hidden="true" />
          <span className={styles.name}>{name}</span>
          {when !== '' && <span className={styles.when}>{when}</span>}
          {state === 'here' ? (
            <span className={styles.here}>{words.here}</span>
          ) : (
            <span className="visually-hidden">{words[state]}</span>
          )}
        </li>
      ))}
    </ol>
  );
}
