import { todayWords } from '../../../shared/content/words/today';
import { useRead } from '../../bridge/queries';
import { Card } from '../../ui/card';
import { TaperCurve } from '../../ui/taper-curve';
import { titleOf } from './followed';

/** The whole plan in small. */
export function PlanCurve({ productId, several }: { productId: string; several: boolean }) {
  const plan = useRead('plans.current', { productId });
  if (!plan.data) return null;
  const { current, product, taken, today } = plan.data;
  return (
    <Card title={titleOf(todayWords.plan, product, several)}>
      <TaperCurve curve={current} measure={product} variant="card" taken={taken} today={today} />
    </Card>
  );
}
