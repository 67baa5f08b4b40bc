import { fullDate, shortDate, spokenDate, weekdayDate } from '../../../shared/content/words/dates';
import { meanQuantity, quantity } from '../../../shared/content/words/quantities';
import { inSentence, trendsWords } from '../../../shared/content/words/trends';
import type { Product } from '../../../shared/contract/products';
import type { Question } from '../../../shared/contract/questions';
import type { QuestionCourse, TrendCourse } from '../../../shared/contract/trend-course';
import type { Amount } from '../../../shared/quantity';
import { addDays, dayNumber, type LocalDate } from '../../../shared/time';
import type { Plot, StackData } from '../../ui/chart/chart-data';
import type { Column, Reading, Readings } from '../../ui/chart/chart-readings';
import { amountAxis, dayAxis, questionAxis } from './axes';
import { marksOf, spokenMark } from './course-marks';

const words = trendsWords.course;
const WEEK = 7;

type NameOf = (question: Question) => string;

/** Planned and taken dose with the questions beneath, as plots. Without a product there are the questions alone. */
export function coursePlots(course: TrendCourse, nameOf: NameOf): StackData {
  const range = { from: course.dates[0] ?? course.today, to: lastOf(course) };
  const step = course.bucket === 'day' ? 1 : WEEK;
  const place = placesOf(course);
  const dose = course.product === null ? [] : [dosePlot(course, course.product, place)];
  const over =
    course.product === null
      ? { marks: [], stretches: [] }
      : marksOf(course.marks, range, { measure: course.product, withCuts: course.bucket === 'day' });
  return {
    plots: [
      ...dose,
      ...course.questions.map((question, index) => ({
        ...questionPlot(question, place, step, nameOf),
        isKeyed: index === 0,
      })),
    ],
    across: dayAxis(range.from, range.to, step),
    ...over,
  };
}

/** The middle of each bucket on the axis across. */
function placesOf({ bucket, dates }: TrendCourse): number[] {
  return dates.map((date) => dayNumber(date) + (bucket === 'day' ? 0 : (WEEK - 1) / 2));
}

function points(values: readonly (number | null)[], place: readonly number[]) {
  return place.map((x, index) => ({ x, y: values[index] ?? null }));
}

function dosePlot(course: TrendCourse, { unit }: Product, place: readonly number[]): Plot {
  const { planned, taken } = course;
  const hasPlan = planned.some((value) => value !== null);
  // A day that is not over would look like a day of little.
  const today = indexOfToday(course);
  const over = taken.map((value, index) => (index === today ? null : value));
  const soFar = taken[today] ?? null;
  return {
    id: 'dose',
    title: words.plot(unit),
    height: 'tall',
    isKeyed: hasPlan || soFar !== null,
    axis: amountAxis([...planned, ...taken]),
    series: [
      ...(hasPlan ? [{ look: 'stairs' as const, name: words.planned, points: points(planned, place) }] : []),
      { look: 'dots', name: words.taken, points: points(over, place) },
      ...(soFar === null
        ? []
        : [{ look: 'faint' as const, name: words.todaySoFar, points: [{ x: place[today] ?? 0, y: soFar }] }]),
    ],
  };
}

function questionPlot(
  course: QuestionCourse,
  place: readonly number[],
  step: number,
  nameOf: NameOf,
): Omit<Plot, 'isKeyed'> {
  const { question, means, sevenDays } = course;
  return {
    id: question,
    title: nameOf(question),
    height: 'low',
    axis: questionAxis(question, means),
    series: [
      { look: 'faint', name: step === 1 ? words.daily : words.weekly, points: points(means, place) },
      { look: 'line', name: words.sevenDays, points: points(sevenDays, place) },
    ],
  };
}

/** The same in words: a row a bucket. The 7-day means are in the table alone: read out, they would be too many words. */
export function courseReadings(course: TrendCourse, nameOf: NameOf): Readings {
  const { product, questions, bucket } = course;
  // Of a week the mean of seven days is the same once more.
  const isByDay = bucket === 'day';
  const place = placesOf(course);
  const rows = course.dates.map((date, index): Reading => {
    const x = place[index] ?? 0;
    return {
      x,
      ...rowName(date, course),
      cells: [
        ...(product === null ? [] : doseCells(course, product, index)),
        ...questions.flatMap(({ means, sevenDays }) => [
          valueCell(means[index]),
          ...(isByDay ? [valueCell(sevenDays[index])] : []),
        ]),
      ],
    };
  });
  return {
    caption: words.caption,
    head: bucket === 'day' ? words.day : words.week,
    columns: [
      ...(product === null ? [] : doseColumns()),
      ...questions.flatMap(({ question }): Column[] => [
        { label: nameOf(question), spoken: inSentence(nameOf(question)) },
        ...(isByDay ? [{ label: words.sevenDaysOf(nameOf(question)), spoken: null }] : []),
      ]),
    ],
    rows,
    page: bucket === 'day' ? WEEK : 4 * WEEK,
  };
}

function doseColumns(): Column[] {
  return [
    { label: words.planned, spoken: words.plannedSpoken },
    { label: words.taken, spoken: words.takenSpoken },
    { label: words.plan, spoken: '' },
  ];
}

function doseCells(course: TrendCourse, product: Product, index: number): (string | null)[] {
  const from = course.dates[index];
  const next = course.dates[index + 1];
  const marks = course.marks.filter(
    ({ date }) =>
      from !== undefined && date >= from && (next === undefined ? date <= lastOf(course) : date < next),
  );
  const change = marks.map((mark) => spokenMark(mark, product)).join(', ');
  return [
    amountCell(course.planned[index], course, product),
    takenCell(course, product, index),
    change === '' ? null : change,
  ];
}

/** What was taken; of today it is only so far. */
function takenCell(course: TrendCourse, product: Product, index: number): string | null {
  const cell = amountCell(course.taken[index], course, product);
  return cell !== null && index === indexOfToday(course) ? words.soFar(cell) : cell;
}

/** Where today stands among the days, -1 where it is none of them or the buckets are weeks. */
function indexOfToday({ bucket, dates, today }: TrendCourse): number {
  return bucket === 'day' ? dates.indexOf(today) : -1;
}

function lastOf({ bucket, dates, today }: TrendCourse): LocalDate {
  const last = dates.at(-1) ?? today;
  return bucket === 'day' ? last : addDays(last, WEEK - 1);
}

/** What a day came to; of a week it is a mean. */
function amountCell(
  value: Amount | null | undefined,
  { bucket }: TrendCourse,
  product: Product,
): string | null {
  if (value === null || value === undefined) return null;
  return bucket === 'day' ? quantity(value, product) : meanQuantity(value, product);
}

function valueCell(value: number | null | undefined): string | null {
  return value === null || value === undefined ? null : trendsWords.mean(value);
}

/** What the row of a bucket is called; with its year where that is not this one. */
function rowName(date: LocalDate, { bucket, today }: TrendCourse): Pick<Reading, 'name' | 'spokenName'> {
  const isThisYear = date.slice(0, 4) === today.slice(0, 4);
  if (bucket === 'week') {
    return {
      name: isThisYear ? shortDate(date) : fullDate(date),
      spokenName: words.weekSpoken(isThisYear ? shortDate(date) : fullDate(date)),
    };
  }
  const year = date.slice(0, 4);
  return {
    name: isThisYear ? weekdayDate(date) : `${weekdayDate(date)}, ${year}`,
    spokenName: isThisYear ? spokenDate(date) : `${spokenDate(date)} ${year}`,
  };
}
