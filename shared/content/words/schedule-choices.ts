import type { ScheduleOptions } from '../../contract/reports/schedule';

/** Words of the choices of the schedule sheet. */
export const scheduleChoiceWords = {
  product: 'Product',
  from: 'First day',
  noDay: 'Choose a day.',
  weeks: 'How many weeks',
  length: (length: ScheduleOptions['weeks']) => {
    if (length === 'to-end') return 'To the end';
    return length === 1 ? '1 week' : `${length} weeks`;
  },
  title: 'Title',
  titleHint: 'What stands over the sheet. Leave it empty for none.',
};
