import type { LocalDate } from '../../shared/time';

/** The sheet with the recovery code, for a drawer. */
export function RecoverySheet({ words, madeOn }: { words: readonly string[]; madeOn: LocalDate }) {
  return (
    <main>
      <p>{madeOn}</p>
      <ol>
        {words.map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ol>
    </main>
  );
}
