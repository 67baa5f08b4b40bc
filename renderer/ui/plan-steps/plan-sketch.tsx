import { newPlanWords } from '../../../shared/content/words/new-plan';
import { type Measure, quantity } from '../../../shared/content/words/quantities';
import type { InputOf } from '../../../shared/contract/contract';
import type { LocalDate } from '../../../shared/time';
import { useRead } from '../../bridge/queries';
import { listedOn } from '../curve-reading';
import { failureText } from '../failure-notice';
import { Fold } from '../fold';
import { Notice } from '../notice';
import { PlanWarnings } from '../plan-warnings';
import { StepsTable } from '../steps-table';
import { TaperCurve } from '../taper-curve';
import { type PlanAnswers, sketchInput } from './plan-answers';
import styles from './plan-steps.module.css';
import { measuredProduct } from './product-answers';

const words = newPlanWords.approach;

interface Props {
  answers: PlanAnswers;
  today: LocalDate;
}

/** What the answers come to, redrawn at every change. */
export function PlanSketch({ answers, today }: Props) {
  const measure = measuredProduct(answers);
  const input = sketchInput(answers, today);
  return (
    <section className={styles.sketch} aria-label={words.curve}>
      {measure === null || input === null ? (
        <p className={styles.note}>{words.wait}</p>
      ) : (
        <Sketch input={input} measure={measure} today={today} />
      )}
    </section>
  );
}

interface SketchProps {
  input: InputOf<'plans.sketch'>;
  measure: Measure;
  today: LocalDate;
}

function Sketch({ input, measure, today }: SketchProps) {
  const { data: curve, error } = useRead('plans.sketch', input, { keepPrevious: true });
  if (error !== null) {
    return (
      <Notice kind="care" live>
        <p>{failureText(error)}</p>
      </Notice>
    );
  }
  if (curve === undefined) return null;
  const hasBegun = input.startDate <= today;
  const isOver = curve.endDate !== null && curve.endDate <= today;
  return (
    <>
      <TaperCurve variant="sketch" curve={curve} measure={measure} today={today} />
      <p role="status" className={styles.outcome}>
        {words.outcome(curve, measure)}
      </p>
      {hasBegun && (
        <p>
          {isOver
            ? words.alreadyOver(input.startDate)
            : words.alreadyBegun(input.startDate, quantity(listedOn(curve, today), measure))}
        </p>
      )}
      <PlanWarnings warnings={curve.warnings} />
      <Fold title={words.steps} lazy>
        <StepsTable steps={curve.steps} flags={curve.flags} measure={measure} today={today} />
      </Fold>
    </>
  );
}
