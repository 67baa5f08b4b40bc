import type { MonthReport } from '../../../shared/contract/reports/month';
import type { Reveal } from '../../../shared/contract/reveals';
import { counted, told } from '../reveals';

/** What a month on paper tells. */
export function monthReveals({ month: { days }, productName }: MonthReport): Reveal[] {
  return [
    ...told('substance', productName !== null),
    ...told(
      'amounts',
      days.some(({ planned, taken }) => planned !== null || taken !== null),
    ),
    ...told(
      'symptoms',
      days.some(({ worst }) => worst !== null),
    ),
    ...counted('appointments', days.flatMap(({ appointments }) => appointments).length),
  ];
}
