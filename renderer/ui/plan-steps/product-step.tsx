import { type FocusEvent, useState } from 'react';
import { newPlanWords } from '../../../shared/content/words/new-plan';
import { amountProblemWords, quantity } from '../../../shared/content/words/quantities';
import { AmountField } from '../amount-field';
import { CheckField } from '../check-field';
import { ChoiceGroup } from '../choice-group';
import { FailureNotice } from '../failure-notice';
import { TextField } from '../field';
import { StepFrame } from '../step-frame';
import { PieceWeightField } from './piece-weight-field';
import type { PlanStepProps } from './plan-steps';
import {
  formUnits,
  measuredProduct,
  type ProductForm,
  type ProductProblems,
  productForms,
  productProblems,
} from './product-answers';
import { useLogFirst } from './use-log-first';

const words = newPlanWords.product;
const units: Record<ProductForm, string> = { ...formUnits, pieces: words.pieces };
const logChoices = (['known', 'log'] as const).map((value) => ({ value, ...words.log.choices[value] }));
const forms = productForms.map((value) => ({ value, ...words.forms[value] }));

/** What is taken, how it is measured and how much: the first question of a plan. */
export function ProductStep({ answers, onChange, onNext, onDone, dailyNote, ...frame }: PlanStepProps) {
  const [tried, setTried] = useState(false);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const { form, known, knowsDaily } = answers;
  const log = useLogFirst(answers, onDone);
  const problems = productProblems(answers);
  const product = measuredProduct(answers);
  const isBad = Object.values(problems).some((problem) => problem !== null);
  /** A field says what is wrong after it was left with something in it, or after trying to go on. */
  const says = (field: keyof ProductProblems) => tried || left.has(`${field} ${form}`);
  const leave = (field: keyof ProductProblems, typed: string) => (event: FocusEvent) => {
    // A message that appears between pressing and releasing a button would move the button away.
    if (typed !== '' && !(event.relatedTarget instanceof HTMLButtonElement))
      setLeft(new Set(left).add(`${field} ${form}`));
  };

  return (
    <StepFrame
      {...frame}
      title={known === null ? words.title : words.knownTitle(known.name)}
      about={known === null ? words.about : words.knownAbout(known)}
      {...(knowsDaily ? {} : { nextLabel: words.log.start })}
      busy={log.isPending}
      onNext={() => {
        setTried(true);
        if (isBad) return false;
        if (knowsDaily) onNext();
        else log.begin();
        return true;
      }}
    >
      {known === null && <NewProductFields answers={answers} onChange={onChange} showEmpty={tried} />}
      {/* Whose days were logged already knows the amount. */}
      {(dailyNote === undefined || !knowsDaily) && (
        <ChoiceGroup
          label={words.log.choice}
          look="cards"
          choices={logChoices}
          value={knowsDaily ? 'known' : 'log'}
          onChange={(choice) => onChange({ knowsDaily: choice === 'known' })}
        />
      )}
      {knowsDaily && (
        <AmountField
          key={form}
          label={form === 'pieces' ? words.count : words.daily}
          value={answers.daily[form]}
          unit={units[form]}
          hint={dailyNote}
          problem={ownProblem(problems.daily)}
          showProblem={says('daily')}
          onBlur={leave('daily', answers.daily[form])}
          onChange={(typed) => onChange({ daily: { ...answers.daily, [form]: typed } })}
        />
      )}
      {form === 'pieces' ? (
        <>
          {known === null && (
            <>
              <PieceWeightField
                value={answers}
                onChange={onChange}
                error={says('pieceWeight') ? weightText(problems.pieceWeight) : null}
                onBlur={leave('pieceWeight', answers.pieceWeight)}
              />
              <CheckField
                label={words.halves}
                hint={words.halvesHint}
                checked={answers.halves}
                onChange={(halves) => onChange({ halves })}
              />
            </>
          )}
          {product !== null && (
            <p role="status">
              {words.comesTo(
                quantity(product.dailyAmount, product),
                product.resolution < (product.piece ?? 0),
              )}
            </p>
          )}
        </>
      ) : (
        <AmountField
          label={words.resolution}
          hint={words.resolutionHint[form]}
          value={answers.resolution[form]}
          unit={units[form]}
          problem={problems.resolution === 'above-daily' ? words.aboveDaily : null}
          showProblem={says('resolution') || problems.resolution === 'above-daily'}
          onBlur={leave('resolution', answers.resolution[form])}
          onChange={(typed) => onChange({ resolution: { ...answers.resolution, [form]: typed } })}
        />
      )}
      <FailureNotice error={log.error} />
    </StepFrame>
  );
}

type NewProductProps = Pick<PlanStepProps, 'answers' | 'onChange'> & { showEmpty: boolean };

/** What a product is called and how it is measured. */
function NewProductFields({ answers, onChange, showEmpty }: NewProductProps) {
  return (
    <>
      <TextField
        label={words.name}
        hint={words.nameHint}
        value={answers.productName}
        maxLength={80}
        error={showEmpty && answers.productName.trim() === '' ? words.nameEmpty : null}
        onChange={(productName) => onChange({ productName })}
      />
      <ChoiceGroup
        label={words.form}
        look="grid"
        choices={forms}
        value={answers.form}
        onChange={(form) => onChange({ form })}
      />
    </>
  );
}

function weightText(problem: ProductProblems['pieceWeight']): string | null {
  if (problem === null) return null;
  if (problem === 'not-halvable') return words.notHalvable;
  return problem === 'not-whole' ? words.pieceNotWhole : amountProblemWords[problem];
}

/** Problems of the daily amount that its text alone does not show. */
function ownProblem(problem: ProductProblems['daily']): string | null {
  if (problem === 'below-piece') return words.belowPiece;
  return problem === 'sum-too-large' ? words.sumTooLarge : null;
}
