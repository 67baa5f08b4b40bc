import { scaleWords } from '../../../shared/content/words/scales';
import { scales } from '../../../shared/scales/registry';
import type { ScaleId } from '../../../shared/scales/scale';
import styles from './scales.module.css';

/** Where a scale comes from: its paper, what allows to reproduce it, and its ranges. */
export function ScaleSource({ scale }: { scale: ScaleId }) {
  const { source, licence, bands, bandsValidated, meaningfulChange } = scales[scale];
  return (
    <div className={styles.source}>
      {source !== null && <p>{scaleWords.cited(source)}</p>}
      <p>{licence}</p>
      {bands.length > 0 && (
        <p>
          {scaleWords.ranges(bands)} {!bandsValidated && scaleWords.notValidated}
        </p>
      )}
      {meaningfulChange !== null && (
        <p>
          {scaleWords.meaningfulFrom(meaningfulChange.points)} {scaleWords.cited(meaningfulChange.source)}
        </p>
      )}
    </div>
  );
}
