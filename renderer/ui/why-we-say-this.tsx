import { type SourceId, sources } from '../../shared/content/sources';
import { whyWords } from '../../shared/content/words/why';
import styles from './why-we-say-this.module.css';

/** The reason for a claim and where it comes from, folded away until someone asks. */
export function WhyWeSayThis({ source, why }: { source: SourceId; why: string }) {
  return (
    <details className={styles.why}>
      <summary>{whyWords.title}</summary>
      <p>
        {why} {whyWords.source(sources[source].name)}
      </p>
    </details>
  );
}
