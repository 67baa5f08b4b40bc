import { backupsWords } from '../../../shared/content/words/backups';
import { now } from '../../bridge/clock';
import { useRead } from '../../bridge/queries';
import { ButtonLink } from '../../ui/button-link';
import { Notice } from '../../ui/notice';
import styles from './today.module.css';

const longestMs = 7 * 24 * 60 * 60 * 1000;

/** One line where backups were tried and none has come about for a week. Who backs up by hand is left in peace. */
export function BackupOverdue() {
  const { data } = useRead('backups.overview', {});
  if (!data?.automatic || data.lastFailure === null) return null;
  const { lastMadeAt } = data;
  if (lastMadeAt !== null && now().getTime() - Date.parse(lastMadeAt) < longestMs) return null;
  return (
    <Notice kind="calm">
      <div className={styles.row}>
        <span>{lastMadeAt === null ? backupsWords.overdueNever : backupsWords.overdue}</span>
        <ButtonLink href="/settings/backups" look="quiet">
          {backupsWords.overdueWay}
        </ButtonLink>
      </div>
    </Notice>
  );
}
