import { useLocation } from 'wouter';
import { scaleWords } from '../../../shared/content/words/scales';
import type { ScaleStanding } from '../../../shared/contract/scales';
import { scales } from '../../../shared/scales/registry';
import { call } from '../../bridge/client';
import { newId } from '../../bridge/ids';
import { Button } from '../../ui/button';
import { FailureNotice } from '../../ui/failure-notice';
import { useWork } from '../../ui/use-work';
import styles from './scales.module.css';

/** The way on to a longer scale, which takes the answers given along. */
export function ScaleOffer({ scale, answers }: NonNullable<ScaleStanding['offers']>) {
  const [, navigate] = useLocation();
  const work = useWork();

  async function goOn(): Promise<void> {
    const kept = await work.run(() => call('scales.keep', { id: newId(), scale, answers, selfHarm: null }));
    if (kept !== null) navigate(`/journal/scales/${scale}`);
  }

  return (
    <div className={styles.offer}>
      <Button look="primary" aria-disabled={work.busy} onClick={() => void goOn()}>
        {scaleWords.offer(scales[scale].name)}
      </Button>
      <p className={styles.muted}>{scaleWords.offerAbout}</p>
      <FailureNotice error={work.failure} />
    </div>
  );
}
