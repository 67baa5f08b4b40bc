import { todayWords } from '../../../shared/content/words/today';
import type { DayProduct } from '../../../shared/contract/days';
import type { LocalDate } from '../../../shared/time';
import { Card } from '../../ui/card';
import { DoseList } from '../../ui/dose-list';
import { dosesOf } from '../../ui/doses-of-day';

/** Today's doses, to change or take out; nothing while there are none. */
export function LoggedToday({ plan, today }: { plan: DayProduct; today: LocalDate }) {
  const doses = dosesOf(plan);
  if (doses.length === 0) return null;
  return (
    <Card title={todayWords.loggedToday}>
      <DoseList label={todayWords.loggedToday} doses={doses} product={plan.product} today={today} />
    </Card>
  );
}
