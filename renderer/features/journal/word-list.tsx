import { Icon } from '../../ui/icon';
import styles from './word-list.module.css';

interface Props {
  label: string;
  words: readonly string[];
  /** What the button says that takes a word off. */
  removeName: (word: string) => string;
  onRemove: (word: string) => void;
}

/** Words that were added, each with a way to take it off. */
export function WordList({ label, words, removeName, onRemove }: Props) {
  if (words.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={label}>
      {words.map((word) => (
        <li key={word} className={styles.word}>
          <span dir="auto">{word}</span>
          <button
            type="button"
            className={styles.remove}
            onClick={() => onRemove(word)}
            aria-label={removeName(word)}
          >
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}
