import type { Prepared } from '../../shared/contract/reports';
import { MonthSheet } from './month/month-sheet';
import { RecoverySheet } from './recovery-sheet';
import styles from './report-pages.module.css';
import { SummaryPages } from './summary/summary-pages';

/**
 * A report as it is printed, for the page that is printed and for the preview. A part that begins a new sheet says
 * `break-before: var(--page-break, page)`: the preview lays sheets as columns.
 */
export function ReportPages({ report }: { report: Prepared }) {
  return (
    <div className={styles.pages}>
      <Pages report={report} />
    </div>
  );
}

function Pages({ report }: { report: Prepared }) {
  switch (report.kind) {
    case 'summary':
      return <SummaryPages summary={report} />;
    case 'month':
      return <MonthSheet report={report} />;
    case 'recovery-sheet':
      return <RecoverySheet words={report.words} madeOn={report.madeOn} />;
  }
}
