import type { Summary } from '../../../shared/contract/reports/summary';
import type { SummaryWeek } from '../../../shared/contract/reports/summary-details';
import { meanOf } from '../../../shared/trend';

/** The period by weeks of seven days from its first day; the last one may be shorter. */
export function weeks(daily: Summary['daily']): SummaryWeek[] {
  const starts = daily.filter((_, index) => index % 7 === 0);
  return starts.map(({ date }, index) => {
    const days = daily.slice(index * 7, index * 7 + 7);
    const mean = (value: (day: Summary['daily'][number]) => number | null) => {
      const given = days.map(value).filter((each) => each !== null);
      return given.length === 0 ? null : meanOf(given);
    };
    return {
      from: date,
      days: days.length,
      planned: mean((day) => day.planned),
      taken: mean((day) => day.taken),
      logged: days.filter(({ taken }) => taken !== null).length,
      overall: mean((day) => day.overall),
      craving: mean((day) => day.craving),
      sleepHours: mean((day) => day.sleepHours),
    };
  });
}
