import { keyed } from '../../ui/keyed';
import styles from './summary.module.css';

interface Props {
  title: string;
  lines: readonly string[];
  numbered?: boolean;
}

/** Lines that the person wrote, below a heading; nothing where there are none. */
export function WrittenLines({ title, lines, numbered = false }: Props) {
  if (lines.length === 0) return null;
  const List = numbered ? 'ol' : 'ul';
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
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
