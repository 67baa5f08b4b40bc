import { summaryWords } from '../../../shared/content/words/summary';
import type { Summary } from '../../../shared/contract/reports/summary';
import { highestTotal, scales } from '../../../shared/scales/registry';
import styles from './summary-pages.module.css';

/** The last result of each scale on a line of its own. */
export function ScaleResults({ results }: { results: NonNullable<Summary['scales']> }) {
  return (
    <section className={styles.section}>
      <h2>{summaryWords.scales}</h2>
      {results.length === 0 ? (
        <p>{summaryWords.noScales}</p>
      ) : (
        <ul className={styles.lines}>
          {results.map(({ scale, total, band, date, change }) => {
            const { name, bandsValidated } = scales[scale];
            const parts = [
              summaryWords.scale(name, total, highestTotal(scale), band, date),
              change === null ? summaryWords.noScaleChange : summaryWords.scaleChange(change),
              ...(band === null || bandsValidated ? [] : [summaryWords.bandNotValidated]),
            ];
            return <li key={scale}>{`${parts.join('; ')}.`}</li>;
          })}
        </ul>
      )}
    </section>
  );
}
