import { planWords } from '../../../shared/content/words/plan';
import type { Plan as PlanData } from '../../../shared/contract/plans';
import { useRead } from '../../bridge/queries';
import { Card } from '../../ui/card';
import { listedOn, nextChange } from '../../ui/curve-reading';
import { FailureNotice } from '../../ui/failure-notice';
import { Page } from '../../ui/page';
import { PlanWarnings } from '../../ui/plan-warnings';
import { TaperCurve } from '../../ui/taper-curve';
import { Adjust } from './adjust';
import { History } from './history';
import { NewPlan } from './new-plan';
import { StepsTable } from './steps-table';

/** The plan: its curve, its steps, and the ways to change it; or the questions that make one. */
export function Plan() {
  const { data: plan, error } = useRead('plans.current', { productId: null }, { fresh: true });
  if (error !== null) {
    return (
      <Page title={planWords.title}>
        <FailureNotice error={error} />
      </Page>
    );
  }
  if (plan === undefined) return <Page title={planWords.title}>{null}</Page>;
  return plan === null ? <NewPlan /> : <ThePlan plan={plan} />;
}

function ThePlan({ plan }: { plan: PlanData }) {
  const { current, earlier, events, product, taken, today } = plan;
  return (
    <Page title={planWords.title} about={planWords.facts(plan, listedOn(current, today))}>
      <Card title={planWords.curve}>
        <TaperCurve
          variant="full"
          curve={current}
          earlier={earlier}
          taken={taken}
          today={today}
          measure={product}
          marks={events.map(({ change }) => ({ date: change.on, kind: change.type }))}
        />
      </Card>
      <Adjust plan={plan} />
      <StepsTable plan={plan} />
      {nextChange(current, today) !== null && <PlanWarnings warnings={current.warnings} />}
      <History plan={plan} />
    </Page>
  );
}
