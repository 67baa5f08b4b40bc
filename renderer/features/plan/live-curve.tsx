import { useState } from 'react';
import { editStepsWords as words } from '../../../shared/content/words/edit-steps';
import type { Plan, PlanChange } from '../../../shared/contract/plans';
import { useRead } from '../../bridge/queries';
import { FailureNotice } from '../../ui/failure-notice';
import { TaperCurve } from '../../ui/taper-curve';

/** The curve that the steps come to, over the present one; it stays while a field is wrong. */
export function LiveCurve({ plan, change }: { plan: Plan; change: PlanChange | null }) {
  const [last, setLast] = useState(change);
  if (change !== null && JSON.stringify(change) !== JSON.stringify(last)) setLast(change);
  return last === null ? null : <CurveOf plan={plan} change={last} />;
}

function CurveOf({ plan, change }: { plan: Plan; change: PlanChange }) {
  const { data, error } = useRead('plans.preview', { planId: plan.id, change }, { keepPrevious: true });
  if (error !== null) return <FailureNotice error={error} />;
  if (data === undefined) return null;
  return (
    <section aria-label={words.curve}>
      <TaperCurve
        variant="sketch"
        curve={data.after}
        earlier={[plan.current]}
        measure={plan.product}
        today={plan.today}
      />
    </section>
  );
}
