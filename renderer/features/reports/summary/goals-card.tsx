import { questionWords } from '../../../../shared/content/words/questions-to-ask';
import { reportsWords } from '../../../../shared/content/words/reports';
import type { OwnLine, OwnList } from '../../../../shared/contract/own-lines';
import { useRead } from '../../../bridge/queries';
import { FailureNotice } from '../../../ui/failure-notice';
import { FoldCard } from '../../../ui/fold-card';
import { OwnLines } from '../../../ui/own-lines/own-lines';
import styles from '../reports.module.css';

const words = reportsWords.goals;

/** What the person wants of the taper, and wants to ask: the last lines of page one. */
export function GoalsCard() {
  const read = useRead('lines.get', { lists: ['goals', 'questions'] });
  const ahead = useRead('appointments.ahead', {}, { fresh: true });
  const lines = read.data?.lines ?? [];
  const of = (list: OwnList): OwnLine[] => lines.filter((line) => line.list === list);
  return (
    <FoldCard title={words.title} about={words.about(lines.length)} open={lines.length > 0}>
      <FailureNotice error={read.error ?? ahead.error} />
      {read.data && ahead.data && (
        <div className={styles.fields}>
          <h3>{words.goalsTitle}</h3>
          <OwnLines list="goals" name={words.goalsName} lines={of('goals')} example={words.goalsExample} />
          <h3>{questionWords.title}</h3>
          <OwnLines
            list="questions"
            name={questionWords.list}
            lines={of('questions')}
            example={questionWords.example}
            asking={ahead.data}
          />
        </div>
      )}
    </FoldCard>
  );
}
