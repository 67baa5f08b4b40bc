import { planWords } from '../../../shared/content/words/plan';
import type { Plan } from '../../../shared/contract/plans';
import { useChange } from '../../bridge/queries';
import { useAnnounce } from '../../ui/announcer';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { FailureNotice } from '../../ui/failure-notice';
import styles from './plan.module.css';

const words = planWords.history;

/** The changes that made the plan what it is, the newest first; the last one can be taken back for a while. */
export function History({ plan }: { plan: Plan }) {
  const undo = useChange('plans.undo');
  const announce = useAnnounce();
  const takeBack = () =>
    undo.mutate({ planId: plan.id }, { onSuccess: () => announce({ text: words.undone }) });

  return (
    <Card
      title={words.title}
      aside={
        plan.canUndo && (
          <Button look="quiet" onClick={takeBack} aria-disabled={undo.isPending}>
            {words.undoLast}
          </Button>
        )
      }
    >
      {plan.events.length === 0 && <p className={styles.quiet}>{words.none}</p>}
      <ol className={styles.history}>
        {[...plan.events].reverse().map(({ id, change, recordedOn }) => (
          <li key={id}>
            {words.change(change, plan.product)}{' '}
            {recordedOn !== change.on && <span className={styles.quiet}>{words.decided(recordedOn)}</span>}
          </li>
        ))}
      </ol>
      <FailureNotice error={undo.error} />
    </Card>
  );
}
