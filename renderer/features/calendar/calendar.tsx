import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { calendarWords } from '../../../shared/content/words/calendar';
import type { LocalDate } from '../../../shared/time';
import { ProductSelect, useChosenProduct } from '../../ui/chosen-product';
import { FailureNotice } from '../../ui/failure-notice';
import { Page } from '../../ui/page';
import { useToday } from '../../ui/use-today';
import { weekStartOf } from '../../ui/week-start';
import { CalendarActions } from './calendar-actions';
import { CalendarFoot } from './calendar-foot';
import { dayPath, placeOf, type View, viewPath } from './calendar-place';
import { CalendarView } from './calendar-view';
import { DaySheet } from './day-sheet';
import { keepView, lastView } from './last-view';
import { titleOf } from './period';
import { PeriodLine } from './period-line';
import { useShownDays } from './use-shown-days';
import { useViewKeys } from './use-view-keys';

interface Props {
  /** The two parts of the address behind `/calendar`, as `placeOf` reads them. */
  first: string | null;
  second: string | null;
}

/** Days as a month, a week, a list or a year, and the sheet of one of them. */
export function Calendar({ first, second }: Props) {
  const place = placeOf(first, second, lastView());
  useEffect(() => keepView(place.view), [place.view]);
  const { today, error } = useToday();
  if (error !== null) return <FailureNotice error={error} />;
  if (today === null) return null;
  return <CalendarAt {...place} date={place.date ?? today} today={today} />;
}

interface AtProps {
  view: View;
  date: LocalDate;
  /** True when the sheet of the date is open. */
  open: boolean;
  today: LocalDate;
}

function CalendarAt({ view, date, open, today }: AtProps) {
  const [, navigate] = useLocation();
  const [weekStart] = useState(() => weekStartOf(navigator.language));
  const { entry } = useChosenProduct();
  const productId = entry?.product.id ?? null;
  const days = useShownDays({ view, date, weekStart, productId });

  const go = (to: View, on: LocalDate) => navigate(viewPath(to, on), { replace: true });
  const toDate = (to: LocalDate) => go(view, to);
  const toView = (to: View) => go(to, date);
  const toToday = () => go(view, today);
  useViewKeys({ onView: toView, onToday: toToday });

  const title = titleOf(view, date, weekStart);
  const range = days[view === 'list' ? 'month' : view];
  return (
    <Page
      title={title}
      about={range && <PeriodLine range={range} within={withinOf(view, date)} />}
      actions={
        <>
          <ProductSelect label={calendarWords.product} />
          <CalendarActions view={view} date={date} onView={toView} onDate={toDate} onToday={toToday} />
        </>
      }
    >
      <span className="visually-hidden" role="status">
        {calendarWords.shown(view, title)}
      </span>
      <FailureNotice error={days.error} />
      <CalendarView
        view={view}
        days={days}
        weekStart={weekStart}
        productId={productId}
        active={date}
        today={today}
        sheetOpen={open}
        onMove={toDate}
        onOpen={(day) => navigate(dayPath(day))}
      />
      <CalendarFoot date={date} weekStart={weekStart} productId={productId} />
      <DaySheet date={open ? date : null} today={today} onClose={() => navigate(viewPath(view, date))} />
    </Page>
  );
}

/** What the dates begin with that a view's line is about: weeks at its edges belong to other months and years. */
function withinOf(view: View, date: LocalDate): string {
  if (view === 'week') return '';
  return date.slice(0, view === 'year' ? 4 : 7);
}
