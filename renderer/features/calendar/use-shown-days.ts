import type { DayRange, Month } from '../../../shared/contract/days';
import type { LocalDate } from '../../../shared/time';
import type { CallFailure } from '../../bridge/client';
import { useRead } from '../../bridge/queries';
import type { View } from './calendar-place';
import { monthOf } from './month-steps';
import { weekOf, yearOf } from './period';

interface Options {
  view: View;
  date: LocalDate;
  weekStart: number;
  productId: string | null;
}

export interface ShownDays {
  month: Month | undefined;
  week: DayRange | undefined;
  year: DayRange | undefined;
  error: CallFailure | null;
}

/** The days of the view that is shown; the list reads its own, as far as it was opened. */
export function useShownDays({ view, date, weekStart, productId }: Options): ShownDays {
  const read = { keepPrevious: true };
  const month = useRead(
    'days.month',
    { month: monthOf(date), weekStart, productId },
    { ...read, enabled: view === 'month' || view === 'list' },
  );
  const week = useRead(
    'days.range',
    { ...weekOf(date, weekStart), productId },
    { ...read, enabled: view === 'week' },
  );
  const year = useRead('days.range', { ...yearOf(date), productId }, { ...read, enabled: view === 'year' });
  return {
    month: month.data,
    week: week.data,
    year: year.data,
    error: month.error ?? week.error ?? year.error,
  };
}
