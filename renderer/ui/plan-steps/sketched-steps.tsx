import { days, weekdayDateAsOf } from '../../../shared/content/words/dates';
import { type Measure, percent, quantity } from '../../../shared/content/words/quantities';
import { sketchedStepsWords } from '../../../shared/content/words/sketched-steps';
import type { PlanStep, StepFlag } from '../../../shared/contract/plans';
import type { LocalDate } from '../../../shared/time';
import styles from './sketched-steps.module.css';

interface Props {
  steps: readonly PlanStep[];
  /** For each step, what is to be known about it. */
  flags: readonly (readonly StepFlag[])[];
  measure: Measure;
  /** Dates of another year than this day's are shown with theirs. */
  today: LocalDate;
}

const words = sketchedStepsWords;

/** The steps of a plan to look at: when, how long, how much, the true cut after rounding, and what to know. */
export function SketchedSteps({ steps, flags, measure, today }: Props) {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{words.caption}</caption>
      <thead>
        <tr>
          {[words.from, words.days, words.amount, words.cut].map((head) => (
            <th key={head} scope="col" className={styles.head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {steps.map((step, index) => (
          <StepRow key={step.from} step={step} flags={flags[index] ?? []} measure={measure} today={today} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  step: PlanStep;
  flags: readonly StepFlag[];
  measure: Measure;
  today: LocalDate;
}

function StepRow({ step, flags, measure, today }: RowProps) {
  const { from, amount, cut, off } = step;
  return (
    <tr>
      <th scope="row" className={styles.cell}>
        {weekdayDateAsOf(from, today)}
      </th>
      <td className={styles.cell}>{step.days === null ? words.onwards : days(step.days)}</td>
      <td className={styles.cell}>
        <strong>{quantity(amount, measure)}</strong>
        {flags.length > 0 && (
          <span className={styles.flags}>{flags.map((flag) => words.flags[flag]).join('; ')}</span>
        )}
      </td>
      <td className={styles.cell}>{off ? words.off : cut > 0 ? percent(cut) : words.noCut}</td>
    </tr>
  );
}
