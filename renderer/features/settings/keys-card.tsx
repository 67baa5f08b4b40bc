import { keysWords as words } from '../../../shared/content/words/keys';
import { useRead } from '../../bridge/queries';
import { ButtonLink } from '../../ui/button-link';
import { Card } from '../../ui/card';
import styles from './settings.module.css';

/** The way to password and recovery, with a calm line where there is no recovery code. */
export function KeysCard() {
  const overview = useRead('keys.overview', {});
  return (
    <Card title={words.title}>
      <div className={styles.parts}>
        {overview.data && <p>{overview.data.recoveryCode === null ? words.noCodeYet : words.hasCode}</p>}
        <div>
          <ButtonLink href="/settings/keys">{words.open}</ButtonLink>
        </div>
      </div>
    </Card>
  );
}
