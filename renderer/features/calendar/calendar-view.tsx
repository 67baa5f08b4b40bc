import type { LocalDate } from '../../../shared/time';
import type { View } from './calendar-place';
import { Legend } from './legend';
import { ListView } from './list-view';
import { MonthGrid } from './month-grid';
import type { ShownDays } from './use-shown-days';
import { WeekView } from './week-view';
import { YearView } from './year-view';

interface Props {
  view: View;
  days: ShownDays;
  /** 1 for Monday to 7 for Sunday. */
  weekStart: number;
  productId: string | null;
  /** The day that the keyboard stands on. */
  active: LocalDate;
  today: LocalDate;
  sheetOpen: boolean;
  onMove: (date: LocalDate) => void;
  onOpen: (date: LocalDate) => void;
}

/** The days in the chosen view, with what its marks mean. */
export function CalendarView({ view, days, productId, today, ...rest }: Props) {
  switch (view) {
    case 'month':
      return (
        days.month && (
          <>
            <MonthGrid month={days.month} {...rest} />
            <Legend view="month" planned={days.month.days.some(({ planned }) => planned !== null)} />
          </>
        )
      );
    case 'week':
      return days.week && <WeekView range={days.week} {...rest} />;
    case 'list':
      return <ListView productId={productId} today={today} {...rest} />;
    case 'year':
      return days.year && <YearView range={days.year} {...rest} />;
  }
}
