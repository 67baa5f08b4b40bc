import { unlockWords } from '../../../shared/content/words/unlock';
import styles from './door.module.css';

interface Props {
  what: string;
  steps: readonly string[];
  folder: string;
}

/** What is wrong with the vault's files, what to do, and where they are. */
export function TroubleText({ what, steps, folder }: Props) {
  return (
    <>
      <p>{what}</p>
      <ul className={styles.steps}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      <div>
        <h3>{unlockWords.folder}</h3>
        <p className={styles.folder}>{folder}</p>
      </div>
    </>
  );
}
