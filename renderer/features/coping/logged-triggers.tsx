import { doseTagLabel } from '../../../shared/content/words/dose-tags';
import { triggersWords as words } from '../../../shared/content/words/triggers';
import { addDays, type LocalDate } from '../../../shared/time';
import { useRead } from '../../bridge/queries';
import { Card } from '../../ui/card';
import { AddChips } from '../../ui/chips';
import { useToday } from '../../ui/use-today';
import { loggedMost, triggerOf } from './listed-trigger';
import styles from './triggers.module.css';
import { type KeptOf, useRecords } from './use-records';

/** How far back the log is looked at, in days. */
const lookedAt = 90;

interface Props {
  /** Those on the list already. */
  triggers: readonly KeptOf<'trigger'>[];
}

/** What was named most often on doses and in entries lately; one press puts one on the list. */
export function LoggedTriggers(props: Props) {
  const { today } = useToday();
  return today === null ? null : <Until {...props} today={today} />;
}

function Until({ triggers, today }: Props & { today: LocalDate }) {
  const range = { from: addDays(today, 1 - lookedAt), to: today };
  const { data } = useRead('trends.triggers', { productId: null, ...range });
  const { add } = useRecords(words.undo);
  const most = loggedMost(data?.triggers ?? [], triggers);
  if (most.length === 0) return null;
  return (
    <Card title={words.logged.title}>
      <div className={styles.parts}>
        <AddChips
          legend={words.logged.about(lookedAt)}
          choices={most}
          label={({ tag, times }) => words.logged.take(doseTagLabel(tag), times)}
          onAdd={({ tag }) => void add(triggerOf(tag), words.added(doseTagLabel(tag)))}
        />
      </div>
    </Card>
  );
}
