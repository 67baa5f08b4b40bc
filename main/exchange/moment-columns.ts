import { whenColumns } from '../../shared/content/words/csv-columns';
import { logicalDate, wallTime } from '../../shared/time';
import type { Moment } from './content';
import type { Column } from './csv';

/** The day that something belongs to, then what the calendar and the clock on the wall showed, and in which zone. */
export function momentColumns(): Column<Moment>[] {
  const cells = [
    ({ day }: Moment) => day,
    ({ at, zone }: Moment) => logicalDate(at, zone, '00:00'),
    ({ at, zone }: Moment) => wallTime(at, zone),
    ({ zone }: Moment) => zone,
  ];
  return whenColumns.map((head, index) => ({ head, cell: cells[index] ?? (() => null) }));
}
