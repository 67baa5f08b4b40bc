import { summaryWords } from '../../../shared/content/words/summary';
import type { Summary } from '../../../shared/contract/reports/summary';
import { highestTotal, scales } from '../../../shared/scales/registry';
import styles from './summary.module.css';

/** The last result of each scale. */
export function ScaleTable({ results }: { results: NonNullable<Summary['scales']> }) {
  const isMarked = results.some(({ scale, band }) => band !== null && !scales[scale].bandsValidated);
  const isMeaningful = results.some(({ change }) => change?.meaningful);
  return (
    <section>
      <h2>{summaryWords.scales}</h2>
      {results.length === 0 ? (
        <p>{summaryWords.noScales}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{summaryWords.scale}</th>
              <th scope="col">{summaryWords.last}</th>
              <th scope="col">{summaryWords.range}</th>
              <th scope="col">{summaryWords.change}</th>
            </tr>
          </thead>
          <tbody>
            {results.map(({ scale, total, band, change }) => (
              <tr key={scale}>
                <th scope="row">{scales[scale].name}</th>
                <td>{summaryWords.ofMost(total, highestTotal(scale))}</td>
                <td>{band === null ? '' : `${band}${scales[scale].bandsValidated ? '' : '*'}`}</td>
                <td>{change === null ? summaryWords.noScaleChange : summaryWords.scaleChange(change)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {isMarked && <p className={styles.small}>{summaryWords.bandNotValidated}</p>}
      {isMeaningful && <p className={styles.small}>{summaryWords.meaningful}</p>}
    </section>
  );
}
