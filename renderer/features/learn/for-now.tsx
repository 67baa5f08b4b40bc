import { Link } from 'wouter';
import { library } from '../../../shared/content/library/library';
import { learnWords as words } from '../../../shared/content/words/learn';
import type { Today } from '../../../shared/contract/days';
import { addDays } from '../../../shared/time';
import { highSymptoms, latelyDays, phaseNow, topicsForNow } from '../../../shared/topics-for-now';
import { useRead } from '../../bridge/queries';
import { Card } from '../../ui/card';
import styles from './learn.module.css';

/** Few enough to read the list at a glance. */
const mostForNow = 5;

/** Pages that fit where the person is and what was hard lately; nothing where neither is known. */
export function ForNow() {
  const today = useRead('days.today', {}, { fresh: true });
  return today.data ? <Fitting today={today.data} /> : null;
}

function Fitting({ today }: { today: Today }) {
  const { date } = today.day;
  const week = useRead('days.week', { from: addDays(date, 1 - latelyDays) }, { fresh: true });
  if (!week.data) return null;
  const [plan] = today.plans;
  const phase = plan === undefined ? null : phaseNow(plan);
  const topics = topicsForNow(phase, highSymptoms(week.data.days), mostForNow);
  if (topics.length === 0) return null;
  return (
    <Card title={words.forNow}>
      <ul className={`${styles.topics} ${styles.now}`}>
        {topics.map((id) => (
          <li key={id}>
            <Link href={`/learn/${id}`}>{library[id].title}</Link>
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>{words.forNowWhy}</p>
    </Card>
  );
}
