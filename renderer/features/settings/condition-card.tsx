import { conditionWords } from '../../../shared/content/words/condition';
import { wallDate } from '../../bridge/clock';
import { useChange, useRead } from '../../bridge/queries';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { FailureNotice } from '../../ui/failure-notice';
import { WorkProgress } from '../../ui/work-progress';
import styles from './settings.module.css';

/** What the last check of the vault said, and a way to check now. */
export function ConditionCard() {
  const condition = useRead('condition.overview', {});
  const check = useChange('condition.check');
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
      </div>
    </Card>
  );
}
