import { recoveryWords as words } from '../../../../shared/content/words/recovery';
import { useRead } from '../../../bridge/queries';
import { Card } from '../../../ui/card';
import { FailureNotice } from '../../../ui/failure-notice';
import { OwnLines } from '../../../ui/own-lines/own-lines';
import styles from './recovery.module.css';

/** Why the person does this, in their own words and order. */
export function Reasons() {
  const read = useRead('lines.get', { lists: ['reasons'] });
  return (
    <Card title={words.reasons}>
      <div className={styles.parts}>
        <p className={styles.quiet}>{words.reasonsAbout}</p>
        <FailureNotice error={read.error} />
        {read.data && (
          <OwnLines
            list="reasons"
            name={words.reasonsName}
            lines={read.data.lines}
            example={words.reasonsExample}
          />
        )}
      </div>
    </Card>
  );
}
