import type { ReactNode } from 'react';
import { planWords } from '../../../shared/content/words/plan';
import type { Plan as PlanData } from '../../../shared/contract/plans';
import type { ProductEntry } from '../../../shared/contract/products';
import { useRead } from '../../bridge/queries';
import { useEveryMinute } from '../../bridge/use-minutes';
import { LookBackLine } from '../../ui/assessment-line';
import { BaselineCard } from '../../ui/baseline-card';
import { Card } from '../../ui/card';
import { ProductSelect, useChosenProduct } from '../../ui/chosen-product';
import { listedOn } from '../../ui/curve-reading';
import { FailureNotice } from '../../ui/failure-notice';
import { Page } from '../../ui/page';
import { PlanTabs } from '../../ui/plan-tabs';
import { PlanWarnings } from '../../ui/plan-warnings';
import { TalkFirstLine } from '../../ui/talk-first-line';
import { TaperCurve } from '../../ui/taper-curve';
import { Adjust } from './adjust';
import { History } from './history';
import { NewPlan } from './new-plan';
import { Steps } from './steps';
import { WithoutPlan } from './without-plan';

interface Props {
  /** The way to change it that is open from the start, as an address says it. */
  way?: string;
}

/** The plan of the product that is chosen; without any product the questions that make one. */
export function Plan({ way }: Props) {
  const { entry, isReady, error } = useChosenProduct();
  if (error !== null) return <PlanPage>{<FailureNotice error={error} />}</PlanPage>;
  if (!isReady) return <PlanPage>{null}</PlanPage>;
  return entry === null ? (
    <NewPlan productId={null} />
  ) : (
    <PlanOf key={entry.product.id} entry={entry} way={way} />
  );
}

function PlanOf({ entry, way }: { entry: ProductEntry; way: string | undefined }) {
  const plan = useRead('plans.current', { productId: entry.product.id }, { fresh: true });
  // Another day begins by the clock alone.
  useEveryMinute(() => void plan.refetch());
  if (plan.error !== null) return <PlanPage>{<FailureNotice error={plan.error} />}</PlanPage>;
  if (plan.data === undefined) return <PlanPage>{null}</PlanPage>;
  if (plan.data === null) {
    return (
      <PlanPage about={planWords.without.about(entry.product.name)}>
        <WithoutPlan entry={entry} />
      </PlanPage>
    );
  }
  return <ThePlan plan={plan.data} way={way} />;
}

function ThePlan({ plan, way }: { plan: PlanData; way: string | undefined }) {
  const { current, earlier, events, product, taken, today } = plan;
  return (
    <PlanPage about={planWords.facts(plan, listedOn(current, today))}>
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
      <Adjust plan={plan} way={way} />
      <BaselineCard productId={product.id} />
      <Steps plan={plan} />
      {!plan.isOver && <PlanWarnings warnings={current.warnings} />}
      <History plan={plan} />
    </PlanPage>
  );
}

/** The screen with the way to its other pages, and to the plans of other products. */
function PlanPage({ about, children }: { about?: string; children: ReactNode }) {
  return (
    <Page title={planWords.title} about={about} actions={<ProductSelect label={planWords.product} />}>
      <PlanTabs />
      <TalkFirstLine />
      <LookBackLine />
      {children}
    </Page>
  );
}
