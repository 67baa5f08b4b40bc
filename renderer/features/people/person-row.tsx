import { peopleWords as words } from '../../../shared/content/words/people';
import type { OwnLine } from '../../../shared/contract/own-lines';
import { Button } from '../../ui/button';
import { CopyOwnNumber } from '../../ui/copy-number';
import type { Person } from './people';
import styles from './people.module.css';
import { isInPlan } from './plan-line';
import { usePeople } from './use-people';

interface Props {
  person: Person;
  /** What stands in the safety plan; null while that is read. */
  lines: readonly OwnLine[] | null;
  onEdit: () => void;
}

/** Somebody in the list, with how to reach them and what can be done about it. */
export function PersonRow({ person, lines, onEdit }: Props) {
  const { name, who, reach, note } = person;
  const { remove, putIntoPlan } = usePeople();
  const action = (label: string, run: () => void) => (
    <Button look="quiet" small aria-label={words.of(label, name)} onClick={run}>
      {label}
    </Button>
  );
  return (
    <li className={styles.person}>
      <h3 dir="auto">{name}</h3>
      {who !== '' && <p dir="auto">{who}</p>}
      {reach !== '' && (
        <p className={styles.reach}>
          <bdi>{reach}</bdi>
          <CopyOwnNumber text={reach} />
        </p>
      )}
      {note !== '' && (
        <p dir="auto" className={styles.quiet}>
          {note}
        </p>
      )}
      <div className={styles.actions}>
        {action(words.edit, onEdit)}
        {lines !== null &&
          (isInPlan(person, lines) ? (
            <span className={styles.used}>{words.used}</span>
          ) : (
            action(words.use, () => void putIntoPlan(person, lines))
          ))}
        {action(words.remove, () => void remove(person))}
      </div>
    </li>
  );
}
