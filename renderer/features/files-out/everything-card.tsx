import { filesOutWords as words } from '../../../shared/content/words/files-out';
import { ButtonLink } from '../../ui/button-link';
import { Card } from '../../ui/card';
import styles from './files-out.module.css';

/** The way to the readable file of everything, which belongs to the backups. */
export function EverythingCard() {
  return (
    <Card title={words.everything}>
      <div className={styles.parts}>
        <p>{words.everythingAbout}</p>
        <div className={styles.actions}>
          <ButtonLink href="/settings/backups">{words.toBackups}</ButtonLink>
        </div>
      </div>
    </Card>
  );
}
