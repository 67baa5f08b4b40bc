import { fullDate } from '../../../shared/content/words/dates';
import {
  assessedLines,
  summaryAssessmentWords as words,
} from '../../../shared/content/words/summary-assessment';
import type { Summary } from '../../../shared/contract/reports/summary';
import styles from './summary.module.css';
import { Terms } from './terms';

/** The approach that fits the answers of the last assessment, what speaks for it, and those answers. */
export function Assessed({ assessment }: { assessment: NonNullable<Summary['assessment']> }) {
  return (
    <section className={styles.section}>
      <h2>{words.title(fullDate(assessment.on))}</h2>
      <Terms terms={assessedLines(assessment)} />
    </section>
  );
}
