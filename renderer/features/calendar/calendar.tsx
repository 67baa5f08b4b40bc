import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { calendarWords } from '../../../shared/content/words/calendar';
import { monthName } from '../../../shared/content/words/dates';
import { isLocalDate, type LocalDate } from '../../../shared/time';
import { now, wallMonth } from '../../bridge/clock';
import { useRead } from '../../bridge/queries';
import { useEveryMinute } from '../../bridge/use-minutes';
import { ProductSelect, useChosenProduct } from '../../ui/chosen-product';
import { FailureNotice } from '../../ui/failure-notice';
import { Page } from '../../ui/page';
import { DaySheet } from './day-sheet';
import { Legend } from './legend';
import { MonthActions } from './month-actions';
import { MonthGrid } from './month-grid';
import { MonthLine } from './month-line';
import { isShownMonth, monthOf } from './month-steps';
import { weekStartOf } from './week-start';

interface Props {
  /** The day whose sheet is open, `YYYY-MM-DD`, or null. Anything else opens none. */
  date: string | null;
}

/** The days of a month, and the sheet of one of them. */
export function Calendar({ date }: Props) {
  const [, navigate] = useLocation();
  const open = date !== null && isLocalDate(date) && isShownMonth(date.slice(0, 7)) ? date : null;
  /** Null until a month was chosen: then it is the one that today lies in. */
  const [chosen, setChosen] = useState<string | null>(open && monthOf(open));
  /** The day that the keyboard stands on. */
  const [active, setActive] = useState<LocalDate | null>(open);
  const [weekStart] = useState(() => weekStartOf(navigator.language));

  const [thisMonth, setThisMonth] = useState(() => wallMonth(now()));
  const month = chosen ?? thisMonth;
  const { entry } = useChosenProduct();
  const productId = entry?.product.id ?? null;
  const read = useRead('days.month', { month, weekStart, productId }, { keepPrevious: true });
  useEveryMinute(() => void read.refetch());
  const today = read.data?.today;
  // In the night after a month's last day, today still lies in it.
  useEffect(() => {
    if (today !== undefined) setThisMonth(monthOf(today));
  }, [today]);
  useOpenedDay(open, setChosen, setActive);

  if (read.error) return <FailureNotice error={read.error} />;
  if (!read.data || today === undefined) return null;

  function show(to: LocalDate): void {
    setActive(to);
    setChosen(monthOf(to));
  }

  return (
    <Page
      title={monthName(month)}
      about={<MonthLine month={read.data} />}
      actions={
        <>
          <ProductSelect label={calendarWords.product} />
          <MonthActions
            month={month}
            onMonth={(to) => {
              setChosen(to);
              setActive(null);
            }}
            onToday={() => show(today)}
          />
        </>
      }
    >
      <MonthGrid
        month={read.data}
        weekStart={weekStart}
        active={active}
        sheetOpen={open !== null}
        onMove={show}
        onOpen={(day) => navigate(`/calendar/${day}`)}
      />
      <Legend />
      <DaySheet date={open} today={today} onClose={() => navigate('/calendar')} />
    </Page>
  );
}

/** Keeps the grid behind the sheet on the day that is open, also when the sheet goes from day to day. */
function useOpenedDay(
  open: LocalDate | null,
  setChosen: (month: string) => void,
  setActive: (date: LocalDate) => void,
): void {
  const before = useRef(open);
  useEffect(() => {
    if (open !== null && open !== before.current) {
      setActive(open);
      setChosen(monthOf(open));
    }
    before.current = open;
  }, [open, setChosen, setActive]);
}
