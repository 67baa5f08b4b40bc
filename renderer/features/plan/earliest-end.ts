import { isLocalDate, type LocalDate } from '../../../shared/time';
import { CallFailure } from '../../bridge/client';

/** The date that a refusal of an end date names; null for any other error. */
export function earliestEnd(error: unknown): LocalDate | null {
  const reason = error instanceof CallFailure ? (error.reason ?? '') : '';
  const date = /^end-too-soon-(.+)$/.exec(reason)?.[1] ?? '';
  return isLocalDate(date) ? date : null;
}
