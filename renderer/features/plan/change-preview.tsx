import { adjustWords } from '../../../shared/content/words/adjust';
import { quantity } from '../../../shared/content/words/quantities';
import type { OutputOf } from '../../../shared/contract/contract';
import type { Curve, Plan, PlanChange, PlanWarning } from '../../../shared/contract/plans';
import { intervalsAhead, listedOn, nextChange } from '../../ui/curve-reading';
import { PlanWarnings } from '../../ui/plan-warnings';
import { TaperCurve } from '../../ui/taper-curve';
import styles from './plan.module.css';

interface Props {
  plan: Plan;
  change: PlanChange;
  preview: OutputOf<'plans.preview'>;
}

const words = adjustWords.preview;

/** What a change would do: the curve after it over the one before, the same in sentences, and what to weigh. */
export function ChangePreview({ plan, change, preview: { after, endMovesByDays, split } }: Props) {
  const { current, product, today } = plan;
  const lines = [
    change.on > today ? words.until(change.on) : null,
    fromThen(plan, change, after),
    change.type === 'slots' ? words.split(split, product) : null,
    change.type === 'pace' ? intervals(plan, after) : null,
  ];
  return (
    <section aria-label={words.title} className={styles.preview}>
      {change.type !== 'slots' && (
        <TaperCurve variant="sketch" curve={after} earlier={[current]} measure={product} today={today} />
      )}
      <div role="status" className={styles.sentences}>
        <p className={styles.outcome}>{endSentence(plan, change, after, endMovesByDays)}</p>
        {lines.map((line) => line !== null && <p key={line}>{line}</p>)}
        <p className={styles.quiet}>{change.on > today ? words.beforeThat : words.before}</p>
      </div>
      <PlanWarnings warnings={added(current.warnings, after.warnings)} />
    </section>
  );
}

function endSentence(
  { current, product }: Plan,
  change: PlanChange,
  after: Curve,
  movesBy: number | null,
): string {
  if (after.endDate === null) {
    return words.endGone(quantity(after.steps.at(-1)?.amount ?? after.startAmount, product));
  }
  if (change.type === 'openHold') return words.endOpen(after.endDate);
  if (current.openHold || current.endDate === null || movesBy === null) return words.endIs(after.endDate);
  if (movesBy === 0) return words.endStays(after.endDate);
  return words.endMoves(current.endDate, after.endDate, movesBy);
}

/** What is listed once the change has begun, and what comes next. */
function fromThen({ product, today }: Plan, { on, type }: PlanChange, after: Curve): string {
  const listed = quantity(listedOn(after, on), product);
  if (type === 'openHold') return words.fromTodayOpen(listed);
  const next = nextChange(after, on);
  if (next === null) return words.fromThenOn(on === today, on, listed);
  return words.fromThen(on === today, on, listed, { on: next.from, amount: quantity(next.amount, product) });
}

function intervals({ current, today }: Plan, after: Curve): string | null {
  const [before, then] = [intervalsAhead(current, today), intervalsAhead(after, today)];
  if (before === null || then === null) return null;
  const { intervals: text, range } = adjustWords.pace;
  return text(range(before.least, before.most), range(then.least, then.most));
}

/** The warnings that a change adds, or of which it makes more. */
function added(before: readonly PlanWarning[], after: readonly PlanWarning[]): PlanWarning[] {
  return after.filter(({ code, count }) => {
    const had = before.find((warning) => warning.code === code);
    return had === undefined || (count ?? 1) > (had.count ?? 1);
  });
}
