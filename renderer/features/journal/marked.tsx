import type { Phrase } from '../../../shared/searched-words';
import styles from './marked.module.css';
import { markedParts } from './search-marks';

interface Props {
  text: string;
  phrases: readonly Phrase[];
}

/** A text with what was looked for marked in it. */
export function Marked({ text, phrases }: Props) {
  let place = 0;
  return markedParts(text, phrases).map((part) => {
    const key = place;
    place += part.text.length;
    return part.marked ? (
      <mark key={key} className={styles.mark}>
        {part.text}
      </mark>
    ) : (
      <span key={key}>{part.text}</span>
    );
  });
}
