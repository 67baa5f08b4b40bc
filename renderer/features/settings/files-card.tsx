import { settingsWords } from '../../../shared/content/words/settings';
import { useRead } from '../../bridge/queries';
import { Card } from '../../ui/card';
import styles from './settings.module.css';

/** Where the vault lies, and which version this is. */
export function FilesCard() {
  const state = useRead('vault.state', {});
  const context = useRead('shell.context', {});
  return (
    <Card title={settingsWords.files}>
      <div className={styles.parts}>
        <p>{settingsWords.folder}</p>
        <p className={styles.folder}>{state.data?.folder}</p>
        {context.data && <p className={styles.hint}>{settingsWords.version(context.data.version)}</p>}
      </div>
    </Card>
  );
}
