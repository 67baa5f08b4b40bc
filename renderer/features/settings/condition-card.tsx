import { useState } from 'react';
import { backupsWords } from '../../../shared/content/words/backups';
import { conditionWords } from '../../../shared/content/words/condition';
import { salvageWords } from '../../../shared/content/words/salvage';
import { call } from '../../bridge/client';
import { wallDate } from '../../bridge/clock';
import { useChange, useRead } from '../../bridge/queries';
import { Button } from '../../ui/button';
import { ButtonLink } from '../../ui/button-link';
import { Card } from '../../ui/card';
import { FailureNotice } from '../../ui/failure-notice';
import { Fold } from '../../ui/fold';
import { SalvageAccount } from '../../ui/salvage-account';
import { SalvageForm } from '../../ui/salvage-form';
import { Sheet } from '../../ui/sheet';
import { WorkProgress } from '../../ui/work-progress';
import styles from './settings.module.css';

/** What the last check of the vault said, and a way to check now. */
export function ConditionCard() {
  const condition = useRead('condition.overview', {});
  const check = useChange('condition.check');
  const [salvaging, setSalvaging] = useState(false);
  const last = condition.data?.lastCheck;
  return (
    <Card title={conditionWords.title}>
      <div className={styles.parts}>
        <p>{conditionWords.about}</p>
        <p role="status">
          {last === null && conditionWords.never}
          {last && conditionWords[last.ok ? 'whole' : 'damaged'](wallDate(new Date(last.at)))}
        </p>
        <p>
          <Button aria-disabled={check.isPending} onClick={() => !check.isPending && check.mutate({})}>
            {conditionWords.check}
          </Button>
        </p>
        <WorkProgress kinds={['check']} />
        <FailureNotice error={condition.error ?? check.error} />
        {last?.ok === false && (
          <p className={styles.ways}>
            <ButtonLink href="/settings/backups">{backupsWords.open}</ButtonLink>
            <Button onClick={() => setSalvaging(true)}>{salvageWords.way}</Button>
          </p>
        )}
        {condition.data?.salvage && (
          <Fold title={salvageWords.saved}>
            <SalvageAccount salvage={condition.data.salvage} />
          </Fold>
        )}
      </div>
      <Sheet
        title={salvageWords.title}
        open={salvaging}
        closeLabel={salvageWords.close}
        onClose={() => {
          void call('work.cancel', {});
          setSalvaging(false);
        }}
      >
        <SalvageForm recoveryCode={false} />
      </Sheet>
    </Card>
  );
}
