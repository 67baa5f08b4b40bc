import { backupsWords } from '../../../shared/content/words/backups';
import { Card } from '../../ui/card';
import styles from './backups.module.css';

/** How a journal comes to another computer. */
export function MoveCard() {
  return (
    <Card title={backupsWords.move}>
      <div className={styles.parts}>
        <ol className={styles.steps}>
          {backupsWords.moveSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p className={styles.hint}>{backupsWords.moveHint}</p>
      </div>
    </Card>
  );
}
