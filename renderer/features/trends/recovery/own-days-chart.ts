import { spokenDate, weekdayDateAsOf } from '../../../../shared/content/words/dates';
import { recoveryWords as words } from '../../../../shared/content/words/recovery';
import { inSentence } from '../../../../shared/content/words/trends';
import type { OwnCourse, OwnStretch } from '../../../../shared/contract/recovery';
import { dateOfDayNumber, dayNumber, daysBetween, type LocalDate } from '../../../../shared/time';
import type { StackData } from '../../../ui/chart/chart-data';
import type { Readings } from '../../../ui/chart/chart-readings';
import { dayAxis, questionAxis } from '../axes';

/** The questions with an answer. */
export function answeredCourses({ courses }: OwnStretch): OwnCourse[] {
  return courses.filter(({ days }) => days.length > 0);
}

/** Each answered question on its own axis, day by day; a day without an answer is a gap. */
export function ownPlots(own: OwnStretch): StackData {
  const first = dayNumber(own.from);
  const places = Array.from({ length: dayNumber(own.to) - first + 1 }, (_, index) => first + index);
  return {
    plots: answeredCourses(own).map(({ question, days }) => {
      const by = new Map(days.map(({ date, mean }) => [dayNumber(date), mean]));
      const values = days.map(({ mean }) => mean);
      return {
        id: question,
        title: words.questions[question],
        height: 'low',
        isKeyed: false,
        axis: questionAxis(question === 'rough' ? 'overall' : question, values),
        series: [
          {
            look: 'linked',
            name: words.questions[question],
            points: places.map((x) => ({ x, y: by.get(x) ?? null })),
          },
        ],
      };
    }),
    across: dayAxis(own.from, own.to),
    marks: [],
    stretches: [],
  };
}

/** The same in words: a row for each day with an answer. */
export function ownReadings(own: OwnStretch, today: LocalDate): Readings {
  const courses = answeredCourses(own);
  const numbers = new Set(courses.flatMap(({ days }) => days.map(({ date }) => dayNumber(date))));
  return {
    caption: words.ownCaption,
    head: words.day,
    columns: courses.map(({ question }) => ({
      label: words.questions[question],
      spoken: inSentence(words.questions[question]),
    })),
    rows: [...numbers]
      .sort((a, b) => a - b)
      .map((x) => {
        const date = dateOfDayNumber(x);
        return {
          x,
          name: weekdayDateAsOf(date, today),
          spokenName: spokenDate(date),
          cells: courses.map(({ days }) => {
            const answer = days.find((each) => each.date === date);
            return answer === undefined ? null : words.mean(answer.mean);
          }),
        };
      }),
    page: 7,
  };
}

/** What the stretch comes to, question by question, beside the days before it. */
export function ownSentences(own: OwnStretch): string[] {
  const { from, to, earlier } = own;
  const length = daysBetween(from, to) + 1;
  const before = earlier === null ? 0 : daysBetween(earlier.from, earlier.to) + 1;
  return answeredCourses(own).map((course) => words.ownSentence(course, length, before));
}
