import type { BandName, Reference, ScaleId } from '../../scales/scale';
import { daysBetween, type LocalDate } from '../../time';
import { clockTime, days, fullDate, shortDate, weekdayDateAsOf } from './dates';

/** What each scale asks about, for someone who has not seen its name before. */
const about: Record<ScaleId, string> = {
  phq9: 'Nine questions about mood over two weeks. About three minutes.',
  phq2: 'Two short questions about mood over two weeks.',
  gad7: 'Seven questions about worry over two weeks. About two minutes.',
  sows: 'Sixteen signs of withdrawal, as you feel right now. About three minutes.',
  craving: 'One answer from 0 to 10. You give it in your check-in on Today.',
};

/** What a total means, and what to do with it. It never says what someone has. */
const meanings: Record<BandName, string> = {
  none: 'No signs are noted.',
  minimal: 'The score is in the minimal range.',
  mild: 'The score is in the mild range.',
  moderate: 'The score is in the moderate range. Share it with a clinician.',
  'moderately severe': 'The score is in the moderately severe range. Share it with a clinician soon.',
  severe: 'The score is in the severe range. Share it with a clinician soon.',
  negative: 'The score is below 3, the usual line for asking more.',
  positive: 'The score is 3 or more. The nine questions of the PHQ-9 would tell more.',
};

/** Words of the scales: their page, one that is being filled in, and the line on Today. */
export const scaleWords = {
  title: 'Scales',
  about: 'Short lists of questions that clinicians know. Fill one in when you like, and see how it goes.',
  back: 'Back to the scales',
  noDiagnosis: 'A score is no diagnosis. It helps you and a clinician to see how things change.',
  aboutScale: about,
  meaning: (band: BandName) => meanings[band],
  notValidated: 'These ranges are commonly used, but not validated for this version.',
  total: (total: number, highest: number) => `${total} of ${highest}`,
  noTotal: 'No total: some questions were left open.',
  lastOn: (day: LocalDate, today: LocalDate) => (day === today ? 'Today' : `Last on ${dayWords(day, today)}`),
  never: 'Not filled in yet',
  neverCraving: 'No check-in with craving yet',

  change: (points: number, since: LocalDate, today: LocalDate) => {
    const when = since === today ? 'earlier today' : `on ${dayWords(since, today)}`;
    if (points === 0) return `The same as ${when}.`;
    const size = `${Math.abs(points)} ${Math.abs(points) === 1 ? 'point' : 'points'}`;
    return `${size} ${points < 0 ? 'lower' : 'higher'} than ${when}.`;
  },
  meaningful: (points: number) => `A change of ${points} points or more counts as clinically meaningful.`,
  notMeaningful: (points: number) => `A change of under ${points} points can come by chance.`,

  start: 'Start',
  startNamed: (scale: string) => `Start the ${scale}`,
  goOn: 'Go on',
  goOnNamed: (scale: string) => `Go on with the ${scale}`,
  openSince: (answered: number, of: number, time: string) =>
    `Begun at ${clockTime(time)}, ${answered} of ${of} answered. You can finish it today.`,
  toCheckIn: 'To the check-in',
  offer: (scale: string) => `Go on with the ${scale}`,
  offerAbout: 'Your two answers come along, so seven questions are left.',

  /** When it is asked next, and why. */
  due: (
    due: { on: LocalDate; why: 'first' | 'rhythm' | 'after-cut' },
    today: LocalDate,
    everyDays: number | null,
  ) => {
    const when = due.on === today ? 'today' : dayWords(due.on, today);
    const next = due.on === today ? 'Next: today' : `Next: ${when}`;
    if (due.why === 'after-cut') return `${next}, in the days after a cut`;
    return everyDays === null ? next : `${next}, ${every(everyDays)}`;
  },
  askedInCheckIn: 'Every check-in asks for it.',
  notAsked: 'You are not asked for this one. Fill it in when you like.',
  askedLater: 'You are asked for it once you have a plan, or three days are logged.',

  rhythm: 'When to ask',
  rhythmLabel: (scale: string) => `${scale}: how often to ask`,
  neverAsk: 'never',
  every,
  afterCuts: 'Also on each of the 3 days after a cut',
  rhythmSaved: 'Saved',

  history: 'Results so far',
  historyOf: (scale: string) => `Results of the ${scale}`,
  historyEmpty: 'Nothing yet.',
  day: 'Day',
  score: 'Score',
  range: 'Range',
  act: 'What you can do',
  notFinished: (answered: number, of: number) => `Not finished: ${answered} of ${of} answered`,
  withoutTotal: (answered: number, of: number) => `No total: ${answered} of ${of} answered`,
  remove: 'Remove',
  removeNamed: (scale: string, day: LocalDate, time: string) =>
    `Remove the ${scale} of ${fullDate(day)}, ${clockTime(time)}`,
  removed: (scale: string) => `${scale} removed`,
  undo: 'Undo',
  openEntry: 'Open',
  openEntryNamed: (day: LocalDate, time: string) =>
    `Open the check-in of ${fullDate(day)}, ${clockTime(time)}`,
  earlier: 'Earlier results',
  when: (day: LocalDate, time: string, today: LocalDate) => `${dayWords(day, today)}, ${clockTime(time)}`,

  source: 'Where this comes from',
  cited: ({ text, doi }: Reference) => `${text} doi:${doi}`,
  meaningfulFrom: (points: number) => `That a change of ${points} points is clinically meaningful:`,
  ranges: (bands: readonly { band: BandName; from: number; to: number }[]) =>
    `Ranges: ${bands.map(({ band, from, to }) => `${from === to ? from : `${from} to ${to}`} ${band}`).join(', ')}.`,

  answered: (answered: number, of: number) => `${answered} of ${of} answered`,
  keys: (highest: number) =>
    `Keys 0 to ${highest} answer and go on. Up and Down move between questions. Delete takes an answer back.`,
  clear: 'Clear',
  clearNamed: (number: number) => `Clear the answer to question ${number}`,
  finish: 'Finish',
  finishing: 'Finishing',
  finishAnyway: 'Finish without a total',
  toOpen: (number: number) => `Go to question ${number}`,
  gaps: (open: readonly number[]) =>
    open.length === 1
      ? `Question ${open[0]} is open. Without it there is no total. You can finish all the same.`
      : `Questions ${listed(open)} are open. Without them there is no total. You can finish all the same.`,
  nothingAnswered: 'Nothing is answered yet. Answer at least one question, or go back.',
  discard: 'Discard',
  keptAt: (time: string) => `Kept at ${clockTime(time)}, not finished yet`,
  keeping: 'Each answer is kept as you give it',
  keptEarlier: 'Kept from before, not finished yet',
  notKept: 'Only on this screen so far',
  keepFailed: 'Your answers stay on this screen, and are tried again with the next one.',
  result: 'Your result',

  /** On Today. */
  today: 'Scale',
  ask: (scale: string) => `A good time for the ${scale}.`,
  askAfterCut: (scale: string) => `In the days after a cut, the ${scale} shows how you are doing.`,
  askOpen: (scale: string) => `You began the ${scale} and can finish it today.`,
  askCraving: 'You wanted to note your craving. The check-in above asks for it.',
  later: 'Later',
  laterNamed: (scale: string) => `Later: ask for the ${scale} tomorrow`,
  putOff: (scale: string) => `The ${scale} comes up again tomorrow.`,

  /** In the sheet of a day. */
  ofDay: 'Scales',
  dayLine: (name: string, total: number | null, highest: number, band: BandName | null) =>
    total === null
      ? `${name}: no total`
      : `${name}: ${total} of ${highest}${band === null ? '' : `, ${band}`}`,
};

/** "every 2 weeks". */
function every(count: number): string {
  if (count === 1) return 'every day';
  if (count === 7) return 'every week';
  return count % 7 === 0 ? `every ${count / 7} weeks` : `every ${days(count)}`;
}

/** "3, 7 and 9". */
function listed(numbers: readonly number[]): string {
  return numbers.length < 2
    ? numbers.join('')
    : `${numbers.slice(0, -1).join(', ')} and ${numbers[numbers.length - 1]}`;
}

/** A day near today by its weekday, others by their date; with the year where it is another. */
function dayWords(day: LocalDate, today: LocalDate): string {
  if (Math.abs(daysBetween(day, today)) < 7) return weekdayDateAsOf(day, today);
  return day.slice(0, 4) === today.slice(0, 4) ? shortDate(day) : fullDate(day);
}
