import type { ComponentType } from 'react';
import type { ReportKind } from '../../../shared/contract/reports';
import { useRead } from '../../bridge/queries';
import { FailureNotice } from '../../ui/failure-notice';
import { FamilyMaker } from './family/family-maker';
import { JournalMaker } from './journal/journal-maker';
import type { MakerProps } from './maker-props';
import { MonthMaker } from './month/month-maker';
import { PageList } from './page-list';
import { QuestionsMaker } from './questions/questions-maker';
import { SafetyPlanMaker } from './safety-plan/safety-plan-maker';
import { ScalesMaker } from './scales/scales-maker';
import { ScheduleMaker } from './schedule/schedule-maker';
import { SummaryMaker } from './summary/summary-maker';

/** The screen that makes each kind of page, in the order of the list. */
const makers = {
  summary: SummaryMaker,
  schedule: ScheduleMaker,
  'safety-plan': SafetyPlanMaker,
  questions: QuestionsMaker,
  scales: ScalesMaker,
  journal: JournalMaker,
  month: MonthMaker,
  family: FamilyMaker,
} satisfies { [K in ReportKind]: ComponentType<MakerProps> };

const kinds = Object.keys(makers) as ReportKind[];

/** Pages for paper: the list of them, or the one that is being made. */
export function Reports({ kind }: { kind: string | null }) {
  const today = useRead('days.today', {});
  const chosen = kinds.find((each) => each === kind);
  if (chosen === undefined) return <PageList kinds={kinds} />;
  if (today.error) return <FailureNotice error={today.error} />;
  if (!today.data) return null;
  const Maker = makers[chosen];
  return <Maker today={today.data} />;
}
