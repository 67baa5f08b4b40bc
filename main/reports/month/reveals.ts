import type { MonthReport } from '../../../shared/contract/reports/month';
import type { Reveal } from '../../../shared/contract/reveals';
import { namesSubstance } from '../mask';
import { counted, told } from '../reveals';

/** What a month on paper tells. */
export function monthReveals({ month: { days }, productName }: MonthReport): Reveal[] {
  const appointments = days.flatMap((day) => day.appointments);
  return [
    ...told(
      'substance',
      productName !== null || appointments.some(({ title, place }) => namesSubstance(`${title} ${place}`)),
    ),
    ...told(
      'amounts',
      days.some(({ planned, taken }) => planned !== null || taken !== null),
    ),
    ...told(
      'plan',
      days.some(({ planned }) => planned !== null),
    ),
    ...told(
      'symptoms',
      days.some(({ worst }) => worst !== null),
    ),
    ...counted('appointments', appointments.length),
  ];
}
