import { memo } from 'react';
import { newPlanWords } from '../../../shared/content/words/new-plan';
import { type Measure, quantity } from '../../../shared/content/words/quantities';
import type { InputOf, OutputOf } from '../../../shared/contract/contract';
import type { PlanStep } from '../../../shared/contract/plans';
import type { HandMadeRow } from '../../../shared/contract/strategies';
import type { LocalDate } from '../../../shared/time';
import { Button } from '../button';
import { listedOn } from '../curve-reading';
import { failureText } from '../failure-notice';
import { Fold } from '../fold';
import { Notice } from '../notice';
import { PlanWarnings } from '../plan-warnings';
import { TaperCurve } from '../taper-curve';
import { type TypedRow, typedRows } from './hand-rows';
import { type PlanAnswers, sketchInput } from './plan-answers';
import styles from './plan-steps.module.css';
import { measuredProduct } from './product-answers';
import { SketchedSteps } from './sketched-steps';
import { useSketch } from './use-sketch';

const words = newPlanWords.approach;

interface Props {
  answers: PlanAnswers;
  today: LocalDate;
  /** Takes the steps as they are, to be changed row by row. */
  onByHand: (rows: TypedRow[], toZero: boolean) => void;
}

/** More rows than this nobody changes one by one. */
const mostRowsByHand = 100;

/** What the answers come to, redrawn at every change. */
export function PlanSketch({ answers, today, onByHand }: Props) {
  const measure = measuredProduct(answers);
  const input = sketchInput(answers, today);
  return (
    <section className={styles.sketch} aria-label={words.curve}>
      {measure === null || input === null ? (
        <p className={styles.note}>{words.wait}</p>
      ) : (
        <Sketch input={input} measure={measure} today={today} onByHand={onByHand} />
      )}
    </section>
  );
}

interface SketchProps {
  input: InputOf<'plans.sketch'>;
  measure: Measure;
  today: LocalDate;
  onByHand: (rows: TypedRow[], toZero: boolean) => void;
}

function Sketch({ input, ...drawn }: SketchProps) {
  const { curve, error } = useSketch(input);
  if (error !== null) {
    return (
      <Notice kind="care" live>
        <p>{failureText(error)}</p>
      </Notice>
    );
  }
  return curve && <Outcome {...drawn} curve={curve} startDate={input.startDate} />;
}

interface OutcomeProps extends Omit<SketchProps, 'input'> {
  curve: OutputOf<'plans.sketch'>;
  startDate: LocalDate;
}

/** Drawn once for each curve, not for each move of a slider that leads to one. */
const Outcome = memo(
  OutcomeOf,
  (a, b) =>
    a.curve === b.curve &&
    a.startDate === b.startDate &&
    a.today === b.today &&
    a.onByHand === b.onByHand &&
    a.measure.unit === b.measure.unit &&
    a.measure.resolution === b.measure.resolution &&
    a.measure.piece === b.measure.piece,
);

function OutcomeOf({ curve, measure, today, startDate, onByHand }: OutcomeProps) {
  const hasBegun = startDate <= today;
  const isOver = curve.endDate !== null && curve.endDate <= today;
  const rows = rowsOf(curve.steps);
  return (
    <>
      <TaperCurve variant="sketch" curve={curve} measure={measure} today={today} />
      <p role="status" className={styles.outcome}>
        {words.outcome(curve, measure)}
      </p>
      {hasBegun && (
        <p>
          {isOver
            ? words.alreadyOver(startDate)
            : words.alreadyBegun(startDate, quantity(listedOn(curve, today), measure))}
        </p>
      )}
      <PlanWarnings warnings={curve.warnings} />
      <Fold title={words.steps} lazy>
        <SketchedSteps steps={curve.steps} flags={curve.flags} measure={measure} today={today} />
        {rows.length > 0 && rows.length <= mostRowsByHand && (
          <Button
            className={styles.byHand}
            onClick={() => onByHand(typedRows(rows, measure), curve.endDate !== null)}
          >
            {words.byHand}
          </Button>
        )}
      </Fold>
    </>
  );
}

/** The steps that lower the amount, as rows that can be changed by hand. */
function rowsOf(steps: readonly PlanStep[]): HandMadeRow[] {
  return steps.flatMap(({ amount, days, cut, off }) =>
    off || cut <= 0 || amount === 0 ? [] : [{ amount, days: days ?? 7 }],
  );
}
