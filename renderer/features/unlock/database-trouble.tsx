import { useEffect, useRef } from 'react';
import { restoreWords } from '../../../shared/content/words/backups';
import { salvageWords } from '../../../shared/content/words/salvage';
import { unlockWords, damagedDatabaseWords as words } from '../../../shared/content/words/unlock';
import type { VaultState } from '../../../shared/contract/vault';
import { Button } from '../../ui/button';
import styles from './door.module.css';
import { TroubleText } from './trouble-text';

interface Props {
  state: VaultState;
  onRestore: () => void;
  onSalvage: () => void;
  onRetry: () => void;
}

/** The ways on where the password fits and the database behind it is damaged. */
export function DatabaseTrouble({ state, onRestore, onSalvage, onRetry }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <TroubleText what={words.what} steps={words.steps} folder={state.folder} />
      <Button look="primary" onClick={onRestore}>
        {restoreWords.way}
      </Button>
      <Button onClick={onSalvage}>{salvageWords.way}</Button>
      <Button look="quiet" onClick={onRetry}>
        {unlockWords.lookAgain}
      </Button>
      <p className={styles.why}>{unlockWords.untouched}</p>
    </>
  );
}
