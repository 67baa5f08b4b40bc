import { useState } from 'react';
import { restoreWords } from '../../../shared/content/words/backups';
import { takeHeaderWords } from '../../../shared/content/words/salvage';
import { troubleWords, unlockWords } from '../../../shared/content/words/unlock';
import type { VaultState } from '../../../shared/contract/vault';
import { Button } from '../../ui/button';
import { Door } from './door';
import styles from './door.module.css';
import { HeaderAtDoor } from './header-at-door';
import { RestoreAtDoor } from './restore-at-door';
import { TroubleText } from './trouble-text';

interface Props {
  state: VaultState;
  onHelp: () => void;
  onRetry: () => void;
}

/** Where a backup can take the place of what is there. */
const restorable: readonly VaultState['kind'][] = ['incomplete', 'damaged'];

/** Whether a backup can give the header back. */
function lacksHeader({ kind, missing }: VaultState): boolean {
  return kind === 'damaged' || (kind === 'incomplete' && missing === 'header');
}

/** Says what is wrong with the vault's files and what to do. Nothing here writes to them. */
export function VaultTrouble({ state, onHelp, onRetry }: Props) {
  const [looked, setLooked] = useState(0);
  const [way, setWay] = useState<'none' | 'restore' | 'header'>('none');
  const back = () => setWay('none');
  const words = troubleWords(state);
  if (words === null) return null;
  if (way === 'restore') return <RestoreAtDoor onHelp={onHelp} onBack={back} />;
  if (way === 'header') return <HeaderAtDoor onHelp={onHelp} onBack={back} />;
  return (
    <Door onHelp={onHelp}>
      <h2>{words.title}</h2>
      <TroubleText what={words.what} steps={words.steps} folder={state.folder} />
      <Button
        look="primary"
        onClick={() => {
          setLooked(looked + 1);
          onRetry();
        }}
      >
        {unlockWords.lookAgain}
      </Button>
      {lacksHeader(state) && <Button onClick={() => setWay('header')}>{takeHeaderWords.way}</Button>}
      {restorable.includes(state.kind) && (
        <Button onClick={() => setWay('restore')}>{restoreWords.way}</Button>
      )}
      <p role="status" className={styles.why}>
        {looked > 0 && <span key={looked}>{unlockWords.lookedAgain}</span>}
      </p>
      <p className={styles.why}>{unlockWords.untouched}</p>
    </Door>
  );
}
