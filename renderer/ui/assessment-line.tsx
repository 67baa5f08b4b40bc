import { Link } from 'wouter';
import { assessmentWords } from '../../shared/content/words/assessment';
import { useRead } from '../bridge/queries';

const { forPlan, back } = assessmentWords;

/** Before a plan, while there is no result: the way to the assessment. */
export function AssessmentLine() {
  const { data } = useRead('assessment.get', {});
  if (data === undefined || data.advised !== null) return null;
  return (
    <p>
      {forPlan.none} <Link href="/plan/assessment">{forPlan.noneLink}</Link>
    </p>
  );
}

/** Once a month after the last one: the offer to look back. */
export function LookBackLine() {
  const { data } = useRead('assessment.get', {}, { fresh: true });
  if (data === undefined || !data.due) return null;
  return (
    <p>
      {back.line} <Link href="/plan/assessment">{back.link}</Link>
    </p>
  );
}
