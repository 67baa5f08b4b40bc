import { planWords } from '../../../shared/content/words/plan';
import { quantity } from '../../../shared/content/words/quantities';
import type { OutputOf } from '../../../shared/contract/contract';
import type { Plan, PlanChange } from '../../../shared/contract/plans';
import { listedOn, nextChange } from '../../ui/curve-reading';
import { TaperCurve } from '../../ui/taper-curve';
import styles from './plan.module.css';

interface Props {
  plan: Plan;
  change: PlanChange;
  preview: OutputOf<'plans.preview'>;
}

const words = planWords.sheet;

/** What a change would do: the curve after it over the one before, and the same in sentences. */
export function ChangePreview({ plan, change, preview: { after } }: Props) {
  const { current, product, today } = plan;
  return (
    <section aria-label={words.preview} className={styles.preview}>
      <TaperCurve variant="sketch" curve={after} earlier={[current]} measure={product} today={today} />
      <div role="status">
        <p className={styles.outcome}>{endSentence(plan, change, after)}</p>
        <p>{fromToday(plan, change, after)}</p>
        <p className={styles.quiet}>{words.before}</p>
      </div>
    </section>
  );
}

function endSentence({ current }: Plan, change: PlanChange, after: Props['preview']['after']): string | null {
  if (after.endDate === null) return null;
  if (change.type === 'openHold') return words.endOpen(after.endDate);
  if (current.openHold) return words.endIs(after.endDate);
  if (current.endDate === null || current.endDate === after.endDate) return words.endStays(after.endDate);
  return words.endMoves(current.endDate, after.endDate);
}

function fromToday(
  { product, today }: Plan,
  change: PlanChange,
  after: Props['preview']['after'],
): string | null {
  const listed = quantity(listedOn(after, today), product);
  const next = nextChange(after, today);
  if (change.type === 'openHold') return words.fromTodayOpen(listed);
  return next === null ? null : words.fromToday(listed, next.from);
}
