import { type Measure, quantity } from '../../../shared/content/words/quantities';
import { wayDownWords } from '../../../shared/content/words/way-down';
import { strategyRanges } from '../../../shared/contract/strategies';
import type { Amount } from '../../../shared/quantity';
import { Notice } from '../notice';
import { SelectField } from '../select-field';
import { SliderField } from '../slider-field';
import { WhyWeSayThis } from '../why-we-say-this';
import { CustomCutsFields } from './custom-cuts-fields';
import { typedQuantity } from './hand-rows';
import { HandRowsFields } from './hand-rows-fields';
import { QuantityField } from './quantity-field';
import { SingleCutFields } from './single-cut-fields';
import {
  type OwnWay,
  ownWays,
  type StrategyAnswers,
  type StrategyStart,
  usualAmount,
  usualK,
} from './strategy-answers';
import { dayUnit, everyRanges, stepUnit } from './strategy-sliders';

interface Props {
  value: StrategyAnswers;
  onChange: (value: StrategyAnswers) => void;
  from: StrategyStart | null;
  showProblems: boolean;
}

const words = wayDownWords;
const choices = ownWays.map((value) => ({ value, label: words.own.ways[value].label }));

/** The fields of a plan of the person's own. */
export function OwnWayFields(props: Props) {
  const { value, onChange } = props;
  return (
    <>
      <SelectField
        label={words.own.label}
        hint={words.own.ways[value.own].about}
        value={value.own}
        choices={choices}
        onChange={(own) => onChange({ ...value, own: own as OwnWay })}
      />
      <FieldsOf key={value.own} {...props} />
    </>
  );
}

function FieldsOf({ value, onChange, from, showProblems }: Props) {
  switch (value.own) {
    case 'percentage':
      return (
        <SingleCutFields
          of="percentage"
          value={value.percentage}
          onChange={(percentage) => onChange({ ...value, percentage })}
        />
      );
    case 'fixed':
      return (
        <>
          <QuantityField
            label={words.fixedAmount}
            hint={from === null ? '' : words.fixedHint(quantity(usualAmount(from), from.measure))}
            value={value.fixed.amount}
            measure={from?.measure ?? null}
            optional
            showProblem={showProblems}
            onChange={(amount) => onChange({ ...value, fixed: { ...value.fixed, amount } })}
          />
          <Every
            value={value.fixed.every}
            onChange={(every) => onChange({ ...value, fixed: { ...value.fixed, every } })}
          />
        </>
      );
    case 'linear':
      return (
        <>
          <SliderField
            label={words.linearDays}
            min={14}
            max={365}
            step={7}
            typed={strategyRanges.days}
            unit={dayUnit}
            value={value.linear.days}
            onChange={(days) => onChange({ ...value, linear: { ...value.linear, days } })}
          />
          <Every
            value={value.linear.every}
            onChange={(every) => onChange({ ...value, linear: { ...value.linear, every } })}
          />
        </>
      );
    case 'hyperbolic':
      return (
        <HyperbolicFields
          value={value.hyperbolic}
          from={from}
          showProblems={showProblems}
          onChange={(hyperbolic) => onChange({ ...value, hyperbolic })}
        />
      );
    case 'custom':
      return (
        <CustomCutsFields
          value={value.custom}
          showProblems={showProblems}
          onChange={(custom) => onChange({ ...value, custom })}
        />
      );
    case 'steps':
      return (
        <HandRowsFields
          value={value.steps}
          from={from}
          showProblems={showProblems}
          onChange={(steps) => onChange({ ...value, steps })}
        />
      );
  }
}

function Every({ value, onChange }: { value: number; onChange: (every: number) => void }) {
  return (
    <SliderField
      label={words.every}
      {...everyRanges.percentage}
      unit={dayUnit}
      value={value}
      onChange={onChange}
    />
  );
}

interface HyperbolicProps {
  value: StrategyAnswers['hyperbolic'];
  onChange: (value: StrategyAnswers['hyperbolic']) => void;
  from: StrategyStart | null;
  showProblems: boolean;
}

function HyperbolicFields({ value, onChange, from, showProblems }: HyperbolicProps) {
  /** K is an amount of the day, never a number of pieces. */
  const measure = from && { ...from.measure, piece: null };
  return (
    <>
      <SliderField
        label={words.steps}
        min={4}
        max={40}
        typed={strategyRanges.steps}
        unit={stepUnit}
        value={value.steps}
        onChange={(steps) => onChange({ ...value, steps })}
      />
      <Every value={value.every} onChange={(every) => onChange({ ...value, every })} />
      {from !== null && measure !== null && (
        <Notice kind="calm">
          {words.k.note(quantity(assumedK(value.k, from, measure), measure))}
          <WhyWeSayThis source="horowitz-taylor" why={words.k.why} />
        </Notice>
      )}
      <QuantityField
        label={words.k.label}
        hint={from === null || measure === null ? '' : words.k.hint(quantity(usualK(from), measure))}
        value={value.k}
        measure={measure}
        optional
        showProblem={showProblems}
        onChange={(k) => onChange({ ...value, k })}
      />
    </>
  );
}

function assumedK(typed: string, from: StrategyStart, measure: Measure): Amount {
  const parsed = typedQuantity(typed, measure);
  return parsed.ok ? parsed.value : usualK(from);
}
