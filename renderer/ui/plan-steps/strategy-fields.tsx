import { wayDownWords } from '../../../shared/content/words/way-down';
import type { Approach } from '../../../shared/contract/plans';
import { ChoiceGroup } from '../choice-group';
import { SliderField } from '../slider-field';
import { OwnWayFields } from './own-way-fields';
import { RapidConditions } from './rapid-conditions';
import { SingleCutFields } from './single-cut-fields';
import type { StrategyAnswers, StrategyStart } from './strategy-answers';
import { StrategyDetails } from './strategy-details';
import styles from './strategy-fields.module.css';
import { cutRanges, cutUnit, dayUnit, everyRanges } from './strategy-sliders';

interface Props {
  value: StrategyAnswers;
  onChange: (value: StrategyAnswers) => void;
  /** What the way down starts from; null while that is not known yet. */
  from: StrategyStart | null;
  /** True once all that is wrong should be said: after trying to go on. */
  showProblems: boolean;
}

const words = wayDownWords;
const approaches = (['conservative', 'moderate', 'rapid', 'own'] as const).map((value) => ({
  value,
  ...words.approaches[value],
}));

/**
 * Asks for a way down: the approach, one or two numbers, and all else folded away. Hand it `firstStrategyAnswers`, or
 * `answersOf(plan.strategy, …)` for a plan that runs, and turn what it gives into a strategy by `strategyOf`.
 */
export function StrategyFields({ value, onChange, from, showProblems }: Props) {
  const { approach } = value;
  return (
    <div className={styles.fields}>
      <ChoiceGroup<Approach>
        label={words.choice}
        look="cards"
        choices={approaches}
        value={approach}
        onChange={(chosen) => onChange({ ...value, approach: chosen })}
      />
      {approach === 'conservative' && <ConservativeFields value={value} onChange={onChange} />}
      {approach === 'moderate' && (
        <SingleCutFields
          of="moderate"
          value={value.moderate}
          onChange={(moderate) => onChange({ ...value, moderate })}
        />
      )}
      {approach === 'rapid' && (
        <>
          <RapidConditions value={value} onChange={onChange} />
          {value.conditions.supervised && (
            <SingleCutFields
              of="rapid"
              value={value.rapid}
              onChange={(rapid) => onChange({ ...value, rapid })}
            />
          )}
        </>
      )}
      {approach === 'own' && (
        <OwnWayFields value={value} onChange={onChange} from={from} showProblems={showProblems} />
      )}
      <StrategyDetails value={value} onChange={onChange} />
    </div>
  );
}

function ConservativeFields({ value, onChange }: Pick<Props, 'value' | 'onChange'>) {
  const { conservative } = value;
  const change = (part: Partial<StrategyAnswers['conservative']>) =>
    onChange({ ...value, conservative: { ...conservative, ...part } });
  return (
    <>
      <SliderField
        label={words.initialCut}
        {...cutRanges.conservative}
        unit={cutUnit}
        value={conservative.initialCut}
        onChange={(initialCut) => change({ initialCut })}
      />
      <SliderField
        label={words.every}
        {...everyRanges.conservative}
        unit={dayUnit}
        value={conservative.every}
        onChange={(every) => change({ every })}
      />
    </>
  );
}
