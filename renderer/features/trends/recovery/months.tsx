import { recoveryWords as words } from '../../../../shared/content/words/recovery';
import { recoveryQuestions, type ZeroMonth } from '../../../../shared/contract/recovery';
import { leastTimes } from '../../../../shared/contract/trend-findings';
import type { LocalDate } from '../../../../shared/time';
import { Card } from '../../../ui/card';
import { ChartTable } from '../../../ui/chart/chart-table';
import styles from './recovery.module.css';

/** The months at zero as rows, with a sentence for each question that two of them can be compared by. */
export function Months({ months, today }: { months: readonly ZeroMonth[]; today: LocalDate }) {
  const compared = comparisons(months);
  return (
    <Card title={words.months}>
      <div className={styles.parts}>
        {compared.length === 0 ? (
          <p>{words.monthsTooFew}</p>
        ) : (
          <ul className={styles.said}>
            {compared.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
        <ChartTable
          readings={{
            caption: words.monthsCaption,
            head: words.month,
            columns: [
              words.logged,
              ...recoveryQuestions.map((question) => words.questions[question]),
              words.urges,
              words.doseDays,
            ].map((label) => ({ label, spoken: null })),
            rows: months.map((month) => ({
              x: month.number,
              name: words.monthName(month, today),
              spokenName: words.monthName(month, today),
              cells: [
                words.loggedOf(month),
                ...recoveryQuestions.map((question) => {
                  const found = month.means[question];
                  return found === null ? null : words.mean(found.mean);
                }),
                String(month.urges),
                String(month.doseDays),
              ],
            })),
            page: 1,
          }}
        />
        <p className={styles.quiet}>{words.monthsAbout}</p>
      </div>
    </Card>
  );
}

/** The first month beside the last, for each question with answers enough in two of them. */
function comparisons(months: readonly ZeroMonth[]): string[] {
  return recoveryQuestions.flatMap((question) => {
    const enough = months.flatMap(({ number, means }): [number, number][] => {
      const found = means[question];
      return found !== null && found.n >= leastTimes ? [[number, found.mean]] : [];
    });
    const [first] = enough;
    const last = enough.at(-1);
    if (first === undefined || last === undefined || first === last) return [];
    return words.monthsCompared(question, first, last);
  });
}
