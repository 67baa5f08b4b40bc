import type { Prepared } from '../../shared/contract/reports';
import { FamilyPage } from './family/family-page';
import { JournalPages } from './journal/journal-pages';
import { MonthSheet } from './month/month-sheet';
import { QuestionList } from './questions/question-list';
import { RecoverySheet } from './recovery-sheet';
import styles from './report-pages.module.css';
import { SafetyPlanPages } from './safety-plan/safety-plan-pages';
import { ScalePages } from './scales/scale-pages';
import { ScheduleSheet } from './schedule/schedule-sheet';
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
    case 'schedule':
      return <ScheduleSheet report={report} />;
    case 'safety-plan':
      return <SafetyPlanPages report={report} />;
    case 'questions':
      return <QuestionList report={report} />;
    case 'scales':
      return <ScalePages report={report} />;
    case 'journal':
      return <JournalPages report={report} />;
    case 'family':
      return <FamilyPage report={report} />;
    case 'recovery-sheet':
      return <RecoverySheet words={report.words} madeOn={report.madeOn} />;
  }
}
