import { Link } from 'wouter';
import { recoveryWords as words } from '../../../shared/content/words/recovery';
import { useRead } from '../../bridge/queries';
import styles from './today.module.css';

/** How many reasons stand on Today, and on which days of a plan a letter is suggested. */
const mostReasons = 2;
const suggestedFrom = -6;
const suggestedUntil = 7;

/** The first of the person's reasons, the way to the recovery screen, and at the start of a plan to a letter. */
export function OwnWords({ dayOfPlan }: { dayOfPlan: number }) {
  const isEarly = dayOfPlan >= suggestedFrom && dayOfPlan <= suggestedUntil;
  const lines = useRead('lines.get', { lists: ['reasons'] });
  const letters = useRead('records.list', { kind: 'letter', from: null }, { enabled: isEarly });
  const reasons = (lines.data?.lines ?? []).slice(0, mostReasons);
  const isSuggested = isEarly && letters.data?.records.length === 0;
  return (
    <>
      {reasons.length > 0 && (
        <div className={styles.muted}>
          <p>{words.reasonsOnToday}</p>
          <ul className={styles.reasons}>
            {reasons.map(({ id, text }) => (
              <li key={id} dir="auto">
                {text}
              </li>
            ))}
          </ul>
        </div>
      )}
      {isSuggested && (
        <p>
          {words.suggestLetter} <Link href="/trends/recovery">{words.write}</Link>
        </p>
      )}
      <p>
        <Link href="/trends/recovery">{words.toRecovery}</Link>
      </p>
    </>
  );
}
