import { useState } from 'react';
import { troubleWords, unlockWords } from '../../../shared/content/words/unlock';
import type { VaultState } from '../../../shared/contract/vault';
import { Button } from '../../ui/button';
import { Door } from './door';
import styles from './door.module.css';

interface Props {
  state: VaultState;
  onHelp: () => void;
  onRetry: () => void;
}

/** Says what is wrong with the vault's files and what to do. Nothing here writes to them. */
export function VaultTrouble({ state, onHelp, onRetry }: Props) {
  const [looked, setLooked] = useState(0);
  const words = troubleWords(state);
  if (words === null) return null;
  return (
    <Door onHelp={onHelp}>
      <h2>{words.title}</h2>
      <p>{words.what}</p>
      <ul className={styles.steps}>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      <div>
        <h3>{unlockWords.folder}</h3>
        <p className={styles.folder}>{state.folder}</p>
      </div>
      <Button
        look="primary"
        onClick={() => {
          setLooked(looked + 1);
          onRetry();
        }}
      >
        {unlockWords.lookAgain}
      </Button>
      <p role="status" className={styles.why}>
        {looked > 0 && <span key={looked}>{unlockWords.lookedAgain}</span>}
      </p>
      <p className={styles.why}>{unlockWords.untouched}</p>
    </Door>
  );
}
