import { doorGroupTitle } from '../../shared/content/words/door';
import type { DoorCard } from '../../shared/contract/door';
import styles from './door-card.module.css';
import { keyed } from './keyed';

/** The lines of the card on the lock screen, as anybody reads them. */
export function DoorCardLines({ card: { groups } }: { card: DoorCard }) {
  return (
    <div className={styles.card}>
      {groups.map(({ group, lines }) => (
        <section key={group}>
          <h3 className={styles.title}>{doorGroupTitle(group)}</h3>
          <ul className={styles.lines}>
            {keyed(lines, ({ text, reach }) => `${text} ${reach}`).map(({ key, item }) => (
              <li key={key}>
                <bdi>{item.text}</bdi>
                {item.reach !== '' && <bdi className={styles.reach}>{item.reach}</bdi>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
