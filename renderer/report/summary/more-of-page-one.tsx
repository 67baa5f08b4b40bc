import { summaryWords } from '../../../shared/content/words/summary';
import { alertLines } from '../../../shared/content/words/summary-alerts';
import type { Summary } from '../../../shared/contract/reports/summary';
import { OtherProducts } from './other-products';
import styles from './summary.module.css';
import { WrittenLines } from './written-lines';

/** Whether page one has no room for all that belongs there. */
export function isMoreOfPageOne(summary: Summary): boolean {
  const { pageOne, others, questions, goals } = summary;
  return (
    alertLines(summary).length > pageOne.alerts ||
    others.length > pageOne.others ||
    questions.length > pageOne.questions ||
    goals.length > pageOne.goals
  );
}

/** What page one had no room for, at the head of page two. */
export function MoreOfPageOne({ summary }: { summary: Summary }) {
  const { pageOne, questions, goals } = summary;
  const alerts = alertLines(summary).slice(pageOne.alerts);
  const others = summary.others.slice(pageOne.others);
  if (!isMoreOfPageOne(summary)) return null;
  return (
    <section className={styles.newPage}>
      <h2>{summaryWords.continued}</h2>
      <WrittenLines title={summaryWords.alerts} lines={alerts} below />
      <OtherProducts others={others} />
      <WrittenLines title={summaryWords.questions} lines={questions.slice(pageOne.questions)} below />
      <WrittenLines title={summaryWords.goals} lines={goals.slice(pageOne.goals)} below />
    </section>
  );
}
