import type { RangeDay } from '../../shared/contract/days';
import { amount } from '../../shared/quantity';
import { localDate } from '../../shared/time';

/** A day of the calendar that a plan lists 10.2 g for, with nothing on it but what is given. */
export function rangeDay(date: string, given: Partial<RangeDay> = {}): RangeDay {
  return {
    date: localDate(date),
    planned: amount(10_200),
    taken: null,
    status: 'planned',
    cut: null,
    held: false,
    milestones: [],
    changes: [],
    appointments: [],
    worst: null,
    entries: 0,
    ...given,
  };
}
