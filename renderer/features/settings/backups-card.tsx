import { backupsWords } from '../../../shared/content/words/backups';
import { ButtonLink } from '../../ui/button-link';
import { Card } from '../../ui/card';
import styles from './settings.module.css';

/** The way to the page of backups. */
export function BackupsCard() {
  return (
    <Card title={backupsWords.title}>
      <div className={styles.parts}>
        <p>{backupsWords.card}</p>
        <p>
          <ButtonLink href="/settings/backups">{backupsWords.open}</ButtonLink>
        </p>
      </div>
    </Card>
  );
}
