import { useLocation } from 'wouter';
import { fullDate } from '../../../shared/content/words/dates';
import { keysWords as words } from '../../../shared/content/words/keys';
import type { OutputOf } from '../../../shared/contract/contract';
import { wallDate } from '../../bridge/clock';
import { useRead } from '../../bridge/queries';
import { ButtonLink } from '../../ui/button-link';
import { Card } from '../../ui/card';
import { FailureNotice } from '../../ui/failure-notice';
import { Page } from '../../ui/page';
import { RecoveryCodeSteps } from '../../ui/recovery-code/recovery-code-steps';
import { ChangePassword } from './change-password';
import styles from './keys.module.css';
import { RenewKey } from './renew-key';

const home = '/settings/keys';

/** Settings, Password and recovery: what opens the vault, and each change of it on a page of its own. */
export function Keys({ part }: { part: string | null }) {
  const [, navigate] = useLocation();
  const overview = useRead('keys.overview', {});
  const toHome = () => navigate(home);
  return (
    <Page
      title={words.title}
      about={words.about}
      actions={
        <ButtonLink look="quiet" href={part === null ? '/settings' : home}>
          {part === null ? words.toSettings : words.back}
        </ButtonLink>
      }
    >
      <FailureNotice error={overview.error} />
      <div className={styles.parts}>
        {part === 'password' && <ChangePassword onDone={toHome} />}
        {part === 'renew' && <RenewKey onDone={() => navigate(`${home}/code`)} />}
        {part === 'code' && overview.data && (
          <div className={styles.steps}>
            <RecoveryCodeSteps
              placeOf={(index) => ({ step: index + 1, of: 3, level: 2, moved: true })}
              replaces={overview.data.recoveryCode !== null}
              onDone={toHome}
              onLeave={toHome}
            />
          </div>
        )}
        {part === null && overview.data && <Overview overview={overview.data} />}
      </div>
    </Page>
  );
}

function Overview({ overview }: { overview: OutputOf<'keys.overview'> }) {
  const { passwordSetAt, recoveryCode } = overview;
  return (
    <>
      <Card title={words.password}>
        <div className={styles.card}>
          <p>{words.passwordSince(since(passwordSetAt))}</p>
          <ButtonLink href={`${home}/password`}>{words.changePassword}</ButtonLink>
        </div>
      </Card>
      <Card title={words.code}>
        <div className={styles.card}>
          <p>{recoveryCode === null ? words.noCodeYet : words.codeSince(since(recoveryCode.madeAt))}</p>
          <ButtonLink href={`${home}/code`}>
            {recoveryCode === null ? words.makeCode : words.makeOtherCode}
          </ButtonLink>
        </div>
      </Card>
      <Card title={words.seen}>
        <div className={styles.card}>
          <p>{words.seenAbout}</p>
          <ButtonLink href={`${home}/renew`}>{words.seenOpen}</ButtonLink>
        </div>
      </Card>
    </>
  );
}

function since(instant: string | null): string | null {
  return instant === null ? null : fullDate(wallDate(new Date(instant)));
}
