import { doorGroupTitle } from '../../shared/content/words/door';
import type { DoorCard } from '../../shared/contract/door';
import styles from './door-card.module.css';
import { keyed } from './keyed';

/** The lines of the card on the lock screen, as anybody reads them. */
export function DoorCardLines({ card: { groups } }: { card: DoorCard }) {
  return (
    <div className={styles.card}>
      {groups.map(({ group, lines }) => (
        <div key={group}>
          {/* No heading: it stands at different depths of the screens that show it. */}
          <p className={styles.title} aria-hidden="true">
            {doorGroupTitle(group)}
          </p>
          <ul className={styles.lines} aria-label={doorGroupTitle(group)}>
            {keyed(lines, ({ text, reach }) => `${text} ${reach}`).map(({ key, item }) => (
              <li key={key}>
                <bdi>{item.text}</bdi>
                {item.reach !== '' && <bdi className={styles.reach}>{item.reach}</bdi>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
