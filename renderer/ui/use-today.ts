import { type LocalDate, localDate } from '../../shared/time';
import type { CallFailure } from '../bridge/client';
import { now, wallDate } from '../bridge/clock';
import { useRead, useReadAgain } from '../bridge/queries';
import { useEveryMinute } from '../bridge/use-minutes';

/**
 * The person's day now, which may still be yesterday's in the night; null until the vault has said it. Every minute,
 * all that the calendar shows is read again, since days end by the clock.
 */
export function useToday(): { today: LocalDate | null; error: CallFailure | null } {
  const onWall = localDate(wallDate(now()));
  const read = useRead('days.range', { from: onWall, to: onWall, productId: null }, { keepPrevious: true });
  const readAgain = useReadAgain();
  useEveryMinute(() => {
    readAgain('days.range');
    readAgain('days.month');
    readAgain('days.week');
  });
  return { today: read.data?.today ?? null, error: read.error };
}
