import { frameWords } from '../../../shared/content/words/frame';
import { scaleWords } from '../../../shared/content/words/scales';
import { useRead } from '../../bridge/queries';
import { useFlushed } from '../../bridge/use-flushed';
import { Columns } from '../../ui/columns';
import { FailureNotice } from '../../ui/failure-notice';
import { JournalTabs } from '../../ui/journal-tabs';
import { Page } from '../../ui/page';
import { ScaleCard } from './scale-card';
import styles from './scales.module.css';

/** A card for each scale: how it went, when it is next, and the way to fill it in. */
export function ScaleList() {
  const flushed = useFlushed();
  const overview = useRead('scales.overview', {}, { fresh: true, enabled: flushed });
  return (
    <Page title={scaleWords.title} about={scaleWords.about}>
      <JournalTabs />
      <FailureNotice error={overview.error} />
      {overview.isPending && <p role="status">{frameWords.loading}</p>}
      {overview.data && (
        <>
          <Columns>
            {overview.data.scales.map((standing) => (
              <ScaleCard key={standing.scale} standing={standing} today={overview.data.today} />
            ))}
          </Columns>
          <p className={styles.muted}>{scaleWords.noDiagnosis}</p>
        </>
      )}
    </Page>
  );
}
