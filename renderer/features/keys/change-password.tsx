import { changeWords as words } from '../../../shared/content/words/keys';
import { useAnnounce } from '../../ui/announcer';
import { Card } from '../../ui/card';
import { Notice } from '../../ui/notice';
import styles from './keys.module.css';
import { NewSecretForm } from './new-secret-form';

/** Gives the vault another password. */
export function ChangePassword({ onDone }: { onDone: () => void }) {
  const announce = useAnnounce();
  return (
    <Card title={words.title}>
      <div className={styles.form}>
        <p>{words.about}</p>
        <NewSecretForm
          method="keys.changePassword"
          label={words.change}
          busyLabel={words.changing}
          onDone={() => {
            announce({ text: words.changed });
            onDone();
          }}
        >
          <Notice kind="calm">{words.backupsKeep}</Notice>
        </NewSecretForm>
      </div>
    </Card>
  );
}
