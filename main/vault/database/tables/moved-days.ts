import type { LocalDate } from '../../../../shared/time';

/** What decides the logical day of a dose or an entry, with the day that it has. */
export interface Dated {
  id: string;
  at: string;
  zone: string;
  day: LocalDate;
}

/** A dose or an entry that belongs to another logical day now. */
export interface Moved {
  id: string;
  from: LocalDate;
  to: LocalDate;
}
