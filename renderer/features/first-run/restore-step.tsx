import { useEffect, useRef } from 'react';
import { restoreWords } from '../../../shared/content/words/backups';
import { RestoreFound } from '../../ui/backups/restore-found';
import styles from './first-run.module.css';

interface Props {
  onBack: () => void;
  /** The backup is restored and open. */
  onDone: () => void;
}

/** The first start on a new computer: the journal comes out of a backup. */
export function RestoreStep({ onBack, onDone }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.restore}>
      <h1 ref={heading} tabIndex={-1}>
        {restoreWords.title}
      </h1>
      <p>{restoreWords.firstRunAbout}</p>
      <RestoreFound vaultHere={false} onDone={onDone} onBack={onBack} />
    </div>
  );
}
