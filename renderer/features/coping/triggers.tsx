import { library } from '../../../shared/content/library/library';
import { triggersWords as words } from '../../../shared/content/words/triggers';
import { triggerClasses } from '../../../shared/contract/own-records/trigger';
import { CopingTabs } from '../../ui/coping-tabs';
import { FailureNotice } from '../../ui/failure-notice';
import { Page } from '../../ui/page';
import { EarlySigns } from './early-signs';
import { LoggedTriggers } from './logged-triggers';
import { TriggerList } from './trigger-list';
import styles from './triggers.module.css';
import { useRecordsOf } from './use-records';

const topics = {
  around: library['triggers-around-you'],
  within: library['triggers-in-you'],
  life: library['triggers-in-life'],
};

/** What sets off a wish to take more, by class, with what to do then; and the early signs of a harder time. */
export function Triggers() {
  const { records, error } = useRecordsOf('trigger');
  return (
    <Page title={words.title} about={words.about}>
      <CopingTabs />
      <FailureNotice error={error} />
      {records && (
        <div className={styles.cards}>
          <LoggedTriggers triggers={records} />
          {triggerClasses.map((kind) => (
            <TriggerList key={kind} kind={kind} triggers={records} topic={topics[kind]} />
          ))}
          <EarlySigns />
        </div>
      )}
    </Page>
  );
}
