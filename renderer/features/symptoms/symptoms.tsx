import { symptomListWords as words } from '../../../shared/content/words/symptom-list';
import { useRead } from '../../bridge/queries';
import { Columns } from '../../ui/columns';
import { FailureNotice } from '../../ui/failure-notice';
import { JournalTabs } from '../../ui/journal-tabs';
import { Page } from '../../ui/page';
import { SymptomCard } from './symptom-card';
import styles from './symptoms.module.css';

/** The person's list of symptoms, to add to, rename, hide and put in order. */
export function Symptoms() {
  const { data, error } = useRead('symptoms.list', {});
  const unrated = useRead('symptoms.unrated', {}, { fresh: true });
  return (
    <Page title={words.title} about={words.about}>
      <JournalTabs />
      <FailureNotice error={error ?? unrated.error} />
      {data === undefined && error === null && <p role="status">{words.loading}</p>}
      {data !== undefined && (
        <>
          <p className={styles.about}>
            {words.hiding} {words.keys}
          </p>
          <Columns least={430}>
            <SymptomCard group="body" removable={unrated.data?.keys ?? []} />
            <SymptomCard group="mind" removable={unrated.data?.keys ?? []} />
          </Columns>
        </>
      )}
    </Page>
  );
}
