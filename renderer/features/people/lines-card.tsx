import { isLongUnchecked, type Resource, resourceIds, resourceOf } from '../../../shared/content/resources';
import { peopleWords } from '../../../shared/content/words/people';
import { type LocalDate, localDate } from '../../../shared/time';
import { Card } from '../../ui/card';
import { WaysToReach } from '../../ui/ways-to-reach';
import styles from './people.module.css';

const words = peopleWords.lines;

/** Lines and groups that exist in the United States, each with the day on which it was last looked up. */
export function LinesCard({ today }: { today: LocalDate }) {
  return (
    <Card title={words.title}>
      <p className={styles.quiet}>{words.about}</p>
      <ul className={styles.list}>
        {resourceIds.map(resourceOf).map((resource) => (
          <li key={resource.id} className={styles.person}>
            <h3>{resource.name}</h3>
            <p className={styles.quiet}>{resource.purpose}</p>
            <WaysToReach resource={resource} />
            <Checked resource={resource} today={today} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Checked({ resource, today }: { resource: Resource; today: LocalDate }) {
  return (
    <p className={styles.quiet}>
      {words.checked(localDate(resource.lastVerified))}{' '}
      {isLongUnchecked(resource, today) && <strong className={styles.old}>{words.old}</strong>}
    </p>
  );
}
