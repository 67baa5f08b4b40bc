import { type Resource, type ResourceId, resourceOf } from '../../shared/content/resources';
import { CopyNumber } from './copy-number';
import styles from './ways-to-reach.module.css';

interface WaysProps {
  resource: Resource;
  /** For crisis lines: numbers that can be read at arm's length. */
  large?: boolean;
}

/** The ways to reach a resource: the line to read and a button that copies its number or address. */
export function WaysToReach({ resource, large = false }: WaysProps) {
  return (
    <ul className={styles.ways} data-large={large}>
      {resource.reach.map(({ text }, index) => (
        <li key={text} className={styles.way}>
          <span className={styles.text}>{text}</span>
          <CopyNumber resource={resource.id} reach={index} />
        </li>
      ))}
    </ul>
  );
}

/** The first way to reach a resource, on one line. */
export function FirstWayToReach({ id }: { id: ResourceId }) {
  const first = resourceOf(id).reach[0];
  return (
    <span className={styles.way}>
      <span className={styles.text}>{first?.text}</span>
      <CopyNumber resource={id} reach={0} />
    </span>
  );
}

/** The one number of a resource that matters now, as large as it gets. */
export function LargeNumber({ id }: { id: ResourceId }) {
  const { name, reach } = resourceOf(id);
  const [first] = reach;
  if (first === undefined) return null;
  return (
    <div className={styles.large}>
      <strong className={styles.number}>{first.copy}</strong>
      <div>
        <p className={styles.name}>{name === first.copy ? first.text : name}</p>
        <CopyNumber resource={id} reach={0} />
      </div>
    </div>
  );
}
