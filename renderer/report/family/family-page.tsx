import { familyWords as words } from '../../../shared/content/words/family';
import type { FamilyReport } from '../../../shared/contract/reports/family';
import styles from './family-page.module.css';

/** A page to hand to family and friends: what happens, what helps, and where they find help themselves. */
export function FamilyPage({ report }: { report: FamilyReport }) {
  const { message, intro, parts, groups, sources } = report;
  return (
    <article className={styles.page}>
      <h1>{words.title}</h1>
      {message !== '' && (
        <p className={styles.message} dir="auto">
          {message}
        </p>
      )}
      <p className={styles.intro}>{intro}</p>
      {parts.map(({ part, lines }) => (
        <section key={part} className={styles.part}>
          <h2>{words.parts[part]}</h2>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {part === 'ask' && <p className={styles.groups}>{groups}</p>}
        </section>
      ))}
      <p className={styles.quiet}>
        {words.noCare} {sources}
      </p>
    </article>
  );
}
