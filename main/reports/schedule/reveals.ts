import { scheduleSheetWords } from '../../../shared/content/words/schedule-sheet';
import type { ScheduleReport } from '../../../shared/contract/reports/schedule';
import type { Reveal } from '../../../shared/contract/reveals';
import { told } from '../reveals';

/** What a schedule sheet tells. */
export function scheduleReveals({ productName, weeks, title }: ScheduleReport): Reveal[] {
  return [
    ...told('own-title', title !== '' && title !== scheduleSheetWords.title),
    ...told('substance', productName !== null),
    ...told('amounts', weeks.length > 0),
    ...told('plan', weeks.length > 0),
  ];
}
