import { Link } from 'wouter';
import { calendarWords } from '../../../shared/content/words/calendar';
import { figure, quantity } from '../../../shared/content/words/quantities';
import type { Month, RangeDay } from '../../../shared/contract/days';

/** The month in a line: from which amount to which, and how the logged days went. */
export function MonthLine({ month }: { month: Month }) {
  if (month.product === null) {
    return (
      <>
        {calendarWords.noPlan} <Link href="/plan">{calendarWords.makePlan}</Link>
      </>
    );
  }
  return [amountsLine(month), adherenceLine(month)].filter(Boolean).join(' · ');
}

/** Nothing of a month in which no day of the plan is over yet. */
function adherenceLine({ adherence }: Month): string | null {
  if (adherence === null || adherence.logged + adherence.notLogged === 0) return null;
  return calendarWords.adherence(adherence);
}

/** From the month's first day to today where the month holds it, else to its last day. */
function amountsLine({ days, month, product, today }: Month): string | null {
  const ofMonth = days.filter(({ date }) => date.startsWith(month));
  const reached: readonly RangeDay[] = ofMonth.filter(({ date }) => date <= today);
  const from = ofMonth[0]?.planned ?? null;
  const to = (reached.length === 0 ? ofMonth : reached).at(-1)?.planned ?? null;
  if (product === null || from === null || to === null) return null;
  return from === to
    ? quantity(to, product)
    : calendarWords.fromTo(figure(from, product), quantity(to, product));
}
