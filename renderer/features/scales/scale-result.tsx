import { useEffect, useRef } from 'react';
import { scaleWords } from '../../../shared/content/words/scales';
import type { ScaleRecord, ScaleStanding } from '../../../shared/contract/scales';
import type { LocalDate } from '../../../shared/time';
import { Card } from '../../ui/card';
import { ScaleOffer } from './scale-offer';
import { ScaleScore } from './scale-score';
import styles from './scales.module.css';

interface Props {
  record: ScaleRecord;
  /** Where the scale stands; it may not know of this result yet. */
  standing: ScaleStanding;
  today: LocalDate;
}

/** What a scale came to, right after it was finished. */
export function ScaleResult({ record, standing, today }: Props) {
  const known = standing.last?.id === record.id;
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => part.current?.focus(), []);
  return (
    <div ref={part} tabIndex={-1}>
      <Card title={scaleWords.result}>
        <div className={styles.stack}>
          <ScaleScore record={record} change={known ? standing.change : null} today={today} />
          <p className={styles.muted}>{scaleWords.noDiagnosis}</p>
          {known && standing.offers !== null && <ScaleOffer {...standing.offers} />}
        </div>
      </Card>
    </div>
  );
}
