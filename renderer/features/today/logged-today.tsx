import { todayWords } from '../../../shared/content/words/today';
import type { DayProduct } from '../../../shared/contract/days';
import type { LocalDate } from '../../../shared/time';
import { Card } from '../../ui/card';
import { DoseList } from '../../ui/dose-list';
import { dosesOf } from '../../ui/doses-of-day';
import { titleOf } from './followed';

interface Props {
  ofDay: DayProduct;
  today: LocalDate;
  several: boolean;
}

/** Today's doses of one product, to say why, to change or take out; nothing while there are none. */
export function LoggedToday({ ofDay, today, several }: Props) {
  const doses = dosesOf(ofDay);
  if (doses.length === 0) return null;
  const title = titleOf(todayWords.loggedToday, ofDay.product, several);
  return (
    <Card title={title}>
      <DoseList label={title} doses={doses} product={ofDay.product} today={today} />
    </Card>
  );
}
