import { peopleWords as words } from '../../../shared/content/words/people';
import type { OwnLine } from '../../../shared/contract/own-lines';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Icon } from '../../ui/icon';
import type { Person } from './people';
import styles from './people.module.css';
import { PersonRow } from './person-row';

interface Props {
  role: Person['role'];
  people: readonly Person[];
  /** What stands in the safety plan; null while that is read. */
  lines: readonly OwnLine[] | null;
  onAdd: () => void;
  onEdit: (person: Person) => void;
}

/** The people or places of one role, by name. */
export function RoleCard({ role, people, lines, onAdd, onEdit }: Props) {
  const { title, about, add } = words.roles[role];
  const byName = [...people].sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
  return (
    <Card title={title}>
      <p className={styles.quiet}>{about}</p>
      {byName.length > 0 && (
        <ul className={styles.list}>
          {byName.map((person) => (
            <PersonRow key={person.id} person={person} lines={lines} onEdit={() => onEdit(person)} />
          ))}
        </ul>
      )}
      <div className={styles.foot}>
        <Button className={styles.add} onClick={onAdd}>
          <Icon name="add" />
          {add}
        </Button>
      </div>
    </Card>
  );
}
