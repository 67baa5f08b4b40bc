import { fullDate } from '../../shared/content/words/dates';
import { sheetWords as words } from '../../shared/content/words/keys';
import type { LocalDate } from '../../shared/time';
import { keyed } from '../ui/keyed';
import styles from './recovery-sheet.module.css';

/** The sheet with the recovery code, for a drawer. It says nothing of what the product is for. */
export function RecoverySheet({ words: code, madeOn }: { words: readonly string[]; madeOn: LocalDate }) {
  return (
    <main className={styles.sheet}>
      <header className={styles.head}>
        <h1>{words.title}</h1>
        <p>{words.made(fullDate(madeOn))}</p>
      </header>
      <p>{words.how}</p>
      <ol className={styles.words}>
        {keyed(code, (word) => word).map(({ key, item: word }, at) => (
          <li key={key}>
            <span className={styles.number}>{at + 1}</span> {word}
          </li>
        ))}
      </ol>
      <h2>{words.keep}</h2>
      <ul className={styles.keeping}>
        {words.keeping.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h2>{words.notes}</h2>
      <div className={styles.lines} aria-hidden="true">
        <span />
        <span />
        <span />
        <span />
      </div>
    </main>
  );
}
