import type { ReactNode } from 'react';
import { unlockWords } from '../../../shared/content/words/unlock';
import { CrisisFoot } from '../../ui/crisis-foot';
import styles from './door.module.css';

/** The screen before the vault is open: one card in the middle, the crisis numbers below it. */
export function Door({ onHelp, children }: { onHelp: () => void; children: ReactNode }) {
  return (
    <main className={styles.door}>
      <h1 className={styles.title}>{unlockWords.title}</h1>
      <div className={styles.card}>{children}</div>
      <CrisisFoot onHelp={onHelp} />
    </main>
  );
}
