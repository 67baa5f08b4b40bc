import { frameWords } from '../../../shared/content/words/frame';
import { scaleWords } from '../../../shared/content/words/scales';
import { scales } from '../../../shared/scales/registry';
import type { ScaleId } from '../../../shared/scales/scale';
import type { LocalDate } from '../../../shared/time';
import { Button } from '../../ui/button';
import { FailureNotice } from '../../ui/failure-notice';
import { useKeptFocus } from '../../ui/use-kept-focus';
import { ScaleHistoryRow } from './scale-history-row';
import styles from './scales.module.css';
import { useResults } from './use-results';

interface Props {
  scale: ScaleId;
  today: LocalDate;
}

/** Everything that was filled in of one scale, newest first. */
export function ScaleHistory({ scale, today }: Props) {
  const results = useResults(scale);
  const part = useKeptFocus<HTMLDivElement>();
  if (results.error) return <FailureNotice error={results.error} />;
  if (!results.data) return <p role="status">{frameWords.loading}</p>;
  const { name, bands } = scales[scale];
  return (
    <div ref={part} tabIndex={-1} className={styles.stack}>
      {results.data.length === 0 ? (
        <p className={styles.muted}>{scaleWords.historyEmpty}</p>
      ) : (
        <table className={styles.table}>
          <caption className="visually-hidden">{scaleWords.historyOf(name)}</caption>
          <thead>
            <tr>
              <th scope="col">{scaleWords.day}</th>
              <th scope="col">{scaleWords.score}</th>
              {bands.length > 0 && <th scope="col">{scaleWords.range}</th>}
              <th scope="col">
                <span className="visually-hidden">{scaleWords.act}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {results.data.map((record) => (
              <ScaleHistoryRow key={record.id} record={record} today={today} />
            ))}
          </tbody>
        </table>
      )}
      {results.hasNextPage && (
        <Button
          className={styles.earlier}
          aria-disabled={results.isFetchingNextPage}
          onClick={() => void results.fetchNextPage()}
        >
          {scaleWords.earlier}
        </Button>
      )}
    </div>
  );
}
