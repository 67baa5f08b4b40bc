import { changeText, summaryWords } from '../../../shared/content/words/summary';
import type { Summary } from '../../../shared/contract/reports/summary';
import { Assessed } from './assessment';
import { Conditions, Medicines } from './health';
import { History } from './history';
import { isMoreOfPageOne } from './more-of-page-one';
import styles from './summary.module.css';
import { Terms } from './terms';
import { WrittenLines } from './written-lines';

const { functioning: words, tests } = summaryWords;

/** Page two: substance, medicines, conditions, function and work, tests; each where it was chosen. */
export function DetailPages({ summary }: { summary: Summary }) {
  const { history, medicines, conditions, assessment, plan, changes } = summary;
  const ways = waysOfLife(summary);
  const isThere =
    history !== null ||
    medicines !== null ||
    conditions !== null ||
    assessment !== null ||
    ways.length > 0 ||
    summary.tests ||
    changes.length > 0;
  if (!isThere) return null;
  return (
    <div className={isMoreOfPageOne(summary) ? styles.section : styles.newPage}>
      {history !== null && <History history={history} plan={plan} />}
      {plan !== null && (
        <WrittenLines
          title={summaryWords.changes}
          lines={changes.map((change) => changeText(change, plan.product))}
        />
      )}
      {medicines !== null && <Medicines medicines={medicines} />}
      {conditions !== null && <Conditions conditions={conditions} />}
      {assessment !== null && <Assessed assessment={assessment} />}
      {ways.length > 0 && (
        <section className={styles.section}>
          <h2>{words.title}</h2>
          <Terms terms={ways} />
        </section>
      )}
      {summary.tests && <WrittenLines title={tests.title} lines={tests.lines(summary.named)} />}
    </div>
  );
}

function waysOfLife({ functioning, work, healthWork }: Summary): (readonly [string, string])[] {
  const ratings = functioning?.ratings ?? null;
  const days = [
    functioning?.words ?? null,
    ratings === null ? null : words.ratings(ratings.mean.toFixed(1), ratings.count),
  ].filter((part) => part !== null);
  return [
    ...(functioning === null
      ? []
      : [[words.days, days.length === 0 ? summaryWords.notAnswered : days.join('; ')] as const]),
    ...(work === null ? [] : [[words.work, work.words ?? summaryWords.notAnswered] as const]),
    ...(healthWork === null ? [] : [[words.healthWork, summaryWords.answer(healthWork)] as const]),
  ];
}
