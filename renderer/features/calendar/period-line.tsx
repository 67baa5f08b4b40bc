import { Link } from 'wouter';
import { calendarWords } from '../../../shared/content/words/calendar';
import { figure, quantity } from '../../../shared/content/words/quantities';
import type { DayRange, RangeDay } from '../../../shared/contract/days';

interface Props {
  range: DayRange;
  /** What the dates of the period begin with, `2026-11`; empty for all of the range. */
  within: string;
}

/** Some days in a line: from which amount to which, and how the logged ones went. */
export function PeriodLine({ range, within }: Props) {
  const { product, adherence } = range;
  if (product === null || (adherence === null && range.days.every(({ planned }) => planned === null))) {
    return (
      <>
        {product === null ? calendarWords.noProduct : calendarWords.noPlanFor(product.name)}{' '}
        <Link href="/plan">{calendarWords.makePlan}</Link>
      </>
    );
  }
  return [amountsLine(range, within), adherenceLine(range)].filter(Boolean).join(' · ');
}

/** Nothing of days in which none of the plan is over yet. */
function adherenceLine({ adherence }: DayRange): string | null {
  if (adherence === null || adherence.logged + adherence.notLogged === 0) return null;
  return calendarWords.adherence(adherence);
}

/** From the first day to today where it is one of them, else to the last. */
function amountsLine({ days, product, today }: DayRange, within: string): string | null {
  const counted = days.filter(({ date }) => date.startsWith(within));
  const reached: readonly RangeDay[] = counted.filter(({ date }) => date <= today);
  const from = counted[0]?.planned ?? null;
  const to = (reached.length === 0 ? counted : reached).at(-1)?.planned ?? null;
  if (product === null || from === null || to === null) return null;
  return from === to
    ? quantity(to, product)
    : calendarWords.fromTo(figure(from, product), quantity(to, product));
}
