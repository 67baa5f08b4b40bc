import { keyed } from '../../ui/keyed';
import styles from './summary.module.css';

interface Props {
  title: string;
  lines: readonly string[];
  numbered?: boolean;
  /** Whether it stands below another heading. */
  below?: boolean;
}

/** Lines that the person wrote, below a heading; nothing where there are none. */
export function WrittenLines({ title, lines, numbered = false, below = false }: Props) {
  if (lines.length === 0) return null;
  const List = numbered ? 'ol' : 'ul';
  const Heading = below ? 'h3' : 'h2';
  return (
    <section className={styles.section}>
      <Heading>{title}</Heading>
      <List className={styles.lines}>
        {keyed(lines, (line) => line).map(({ key, item }) => (
          <li key={key} dir="auto">
            {item}
          </li>
        ))}
      </List>
    </section>
  );
}
