import styles from './summary.module.css';

interface Props {
  /** What each line is called, and what was said of it. */
  terms: readonly (readonly [string, string])[];
}

/** Things with what was said of each, in two columns that line up. */
export function Terms({ terms }: Props) {
  return (
    <dl className={styles.terms}>
      {terms.map(([term, said]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd dir="auto">{said}</dd>
        </div>
      ))}
    </dl>
  );
}
