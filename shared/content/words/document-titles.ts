import type { Prepared } from '../../contract/reports';
import { monthName } from './dates';
import { sheetWords } from './keys';

/** What a PDF calls itself, in the bar of a reader's window: it tells nobody what the page is about. */
export function documentTitle(report: Prepared): string {
  switch (report.kind) {
    case 'summary':
      return 'Summary';
    case 'month':
      return monthName(report.month.month);
    case 'schedule':
      return report.title === '' ? 'Weeks' : report.title;
    case 'safety-plan':
      return 'Card';
    case 'questions':
      return 'List';
    case 'scales':
      return 'Results';
    case 'journal':
      return 'Pages';
    case 'family':
      return 'Reading';
    case 'recovery-sheet':
      return sheetWords.documentTitle;
  }
}
