import { scalePagesWords as words } from '../../../shared/content/words/scale-pages';
import type { ScalesReport } from '../../../shared/contract/reports/scales';
import styles from './scale-pages.module.css';
import { ScaleResults } from './scale-results';

/** Every result of the chosen scales in a period. */
export function ScalePages({ report: { from, to, scales } }: { report: ScalesReport }) {
  return (
    <article>
      <h1 className={styles.title}>{words.title}</h1>
      <p className={styles.meta}>
        <span>{words.period(from, to)}</span>
        <span>{words.written}</span>
      </p>
      {scales.length === 0 ? <p>{words.empty}</p> : <p className={styles.quiet}>{words.noDiagnosis}</p>}
      {scales.map((results) => (
        <ScaleResults key={results.scale} of={results} from={from} to={to} />
      ))}
    </article>
  );
}
