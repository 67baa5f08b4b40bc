import { backupsWords } from '../../../shared/content/words/backups';
import { useRead } from '../../bridge/queries';
import { ButtonLink } from '../../ui/button-link';
import { Notice } from '../../ui/notice';
import styles from './today.module.css';

/** One line where backups that make themselves have not come about for a week. */
export function BackupOverdue() {
  const overdue = useRead('backups.overdue', {}).data?.overdue ?? null;
  if (overdue === null) return null;
  return (
    <Notice kind="calm">
      <div className={styles.row}>
        <span className={styles.said}>{backupsWords.overdue[overdue]}</span>
        <ButtonLink href="/settings/backups" look="quiet">
          {backupsWords.overdueWay}
        </ButtonLink>
      </div>
    </Notice>
  );
}
