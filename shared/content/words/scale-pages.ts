import type { LocalDate } from '../../time';
import { fullDate, shortDate } from './dates';

/** Words of scale results on paper. They state a score; they never say what somebody has. */
export const scalePagesWords = {
  title: 'Scale results',
  which: 'Which scales',
  period: (from: LocalDate, to: LocalDate) => `${fullDate(from)} to ${fullDate(to)}`,
  written: 'filled in by the person, not verified',
  range: (highest: number) => `0 to ${highest}`,
  date: 'Date',
  total: 'Total',
  band: 'Range',
  change: 'Change',
  selfHarm: 'Item 9',
  totalOf: (total: number, highest: number) => `${total} of ${highest}`,
  noTotal: (answered: number, of: number) => `none: ${answered} of ${of} answered`,
  /** Against the total before it, with the day of that. */
  changeText: (points: number, since: LocalDate, meaningful: boolean | null) => {
    const size = points === 0 ? 'same' : `${Math.abs(points)} ${points < 0 ? 'lower' : 'higher'}`;
    const note = meaningful === true ? ', clinically meaningful' : '';
    return `${size} since ${shortDate(since)}${note}`;
  },
  noChange: 'first',
  notValidated: 'These ranges are in common use, but not validated for this version.',
  answers: 'Single answers, in the order of the questions',
  question: (number: number, text: string) => `${number}. ${text}`,
  open: 'open',
  withheld: 'Single answers are left out: item 9 could be worked out from them.',
  selfHarmItem: 'Item 9 asks about thoughts of being better off dead or of hurting oneself.',
  noAnswer: 'not answered',
  chart: (name: string) => `${name}: total by date`,
  noDiagnosis: 'A score is no diagnosis.',
  empty: 'No scale was finished in this period.',
};
