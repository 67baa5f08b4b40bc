import { scaleWords } from '../../../shared/content/words/scales';
import type { ScaleChange, ScaleRecord } from '../../../shared/contract/scales';
import { highestTotal, scales } from '../../../shared/scales/registry';
import type { LocalDate } from '../../../shared/time';
import styles from './scales.module.css';

interface Props {
  record: ScaleRecord;
  /** Null where there is none before it to compare with. */
  change: ScaleChange | null;
  today: LocalDate;
}

/** A result: its total, what the range means, and how it stands to the one before. */
export function ScaleScore({ record: { scale, total, band }, change, today }: Props) {
  const { bandsValidated, meaningfulChange } = scales[scale];
  if (total === null) return <p>{scaleWords.noTotal}</p>;
  return (
    <div className={styles.score}>
      <p className={styles.total}>{scaleWords.total(total, highestTotal(scale))}</p>
      {band !== null && (
        <p>
          {scaleWords.meaning(band)} {!bandsValidated && scaleWords.notValidated}
        </p>
      )}
      {change !== null && (
        <p>
          {scaleWords.change(change.points, change.since, today)}{' '}
          {meaningfulChange !== null &&
            change.meaningful !== null &&
            change.points !== 0 &&
            (change.meaningful
              ? scaleWords.meaningful(meaningfulChange.points)
              : scaleWords.notMeaningful(meaningfulChange.points))}
        </p>
      )}
    </div>
  );
}
