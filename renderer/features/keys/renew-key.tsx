import { changeWords as words } from '../../../shared/content/words/keys';
import { useAnnounce } from '../../ui/announcer';
import { Card } from '../../ui/card';
import { WorkProgress } from '../../ui/work-progress';
import styles from './keys.module.css';
import { NewSecretForm } from './new-secret-form';

/** Gives the vault another key and another password, once somebody saw the one before. */
export function RenewKey({ onDone }: { onDone: () => void }) {
  const announce = useAnnounce();
  return (
    <Card title={words.renewTitle}>
      <div className={styles.form}>
        <p>{words.renewAbout}</p>
        <ul className={styles.points}>
          {words.renewPoints.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
        <NewSecretForm
          method="keys.renew"
          label={words.renew}
          busyLabel={words.renewing}
          onDone={() => {
            announce({ text: words.renewed });
            onDone();
          }}
        >
          <WorkProgress kinds={['renew']} />
        </NewSecretForm>
      </div>
    </Card>
  );
}
