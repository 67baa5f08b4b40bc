import { Link } from 'wouter';
import { todayWords } from '../../../shared/content/words/today';
import type { Entry } from '../../../shared/contract/journal';
import { Button } from '../../ui/button';
import { SafetyBanners } from '../../ui/safety-banners';
import styles from './check-in.module.css';
import { answersOf } from './check-in-answers';

interface Props {
  entry: Entry;
  onChange: () => void;
  onAgain: () => void;
}

/** The last check-in of today, as it was saved. */
export function CheckInSaved({ entry, onChange, onAgain }: Props) {
  return (
    <div className={styles.form}>
      <SafetyBanners entryId={entry.id} />
      <div>
        <p>
          <strong>{todayWords.savedAt(entry.time)}</strong>
        </p>
        <p className={styles.muted}>{todayWords.answers(answersOf(entry))}</p>
      </div>
      <div className={styles.actions}>
        <Button onClick={onChange}>{todayWords.change}</Button>
        <Button onClick={onAgain}>{todayWords.again}</Button>
        <Link href={`/journal/${entry.id}`} className={styles.link}>
          {todayWords.addMore}
        </Link>
      </div>
    </div>
  );
}
