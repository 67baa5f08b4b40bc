import type { ReactNode } from 'react';
import { unlockWords } from '../../../shared/content/words/unlock';
import { useRead } from '../../bridge/queries';
import { CrisisFoot } from '../../ui/crisis-foot';
import { DoorCardLines } from '../../ui/door-card';
import { Fold } from '../../ui/fold';
import styles from './door.module.css';

/**
 * The screen before the vault is open: one card in the middle, below it what was chosen to be read without the password,
 * if anything, and the crisis numbers.
 */
export function Door({ onHelp, children }: { onHelp: () => void; children: ReactNode }) {
  const chosen = useRead('door.card', {}).data?.card ?? null;
  return (
    <main className={styles.door}>
      <h1 className={styles.title}>{unlockWords.title}</h1>
      <div className={styles.card}>{children}</div>
      {chosen !== null && chosen.groups.length > 0 && (
        <Fold title={chosen.title}>
          <DoorCardLines card={chosen} />
        </Fold>
      )}
      <CrisisFoot onHelp={onHelp} />
    </main>
  );
}
