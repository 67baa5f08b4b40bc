import styles from './letter-text.module.css';

/** What somebody wrote to themselves, line by line as it was typed. */
export function LetterText({ text }: { text: string }) {
  return (
    <p dir="auto" className={styles.letter}>
      {text}
    </p>
  );
}
