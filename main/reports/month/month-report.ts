import type { Month } from '../../../shared/contract/days';
import type { MonthReport } from '../../../shared/contract/reports/month';
import type { Paper } from '../../../shared/contract/reports/paper';
import { masker, substanceWords } from '../mask';

/** What a month on paper is made from. */
export interface MonthSource {
  readonly month: Month;
  /** What products are called: masked in what was written where they are not named. */
  readonly called: readonly string[];
  readonly named: boolean;
  readonly paper: Paper;
}

/**
 * A month of the calendar for paper; without `named` its product has no name anywhere in it. Notes of appointments are
 * on no month.
 */
export function monthReport({ month, called, named, paper }: MonthSource): MonthReport {
  const productName = named ? (month.product?.name ?? null) : null;
  const product = month.product && { ...month.product, name: '' };
  const mask = named ? (text: string) => text : masker([...substanceWords, ...called]);
  const days = month.days.map((day) => ({
    ...day,
    appointments: day.appointments.map((each) => ({
      ...each,
      title: mask(each.title),
      place: mask(each.place),
      note: '',
    })),
  }));
  return { kind: 'month', month: { ...month, product, days }, productName, paper };
}
