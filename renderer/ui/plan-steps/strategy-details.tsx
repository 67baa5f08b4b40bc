import { wayDownWords } from '../../../shared/content/words/way-down';
import { strategyRanges } from '../../../shared/contract/strategies';
import { Fold } from '../fold';
import { SliderField } from '../slider-field';
import type { Settling, StrategyAnswers } from './strategy-answers';
import { cutRanges, cutUnit, dayUnit, stepUnit } from './strategy-sliders';

interface Props {
  value: StrategyAnswers;
  onChange: (value: StrategyAnswers) => void;
}

const words = wayDownWords;

/** What most people leave as it is. */
export function StrategyDetails({ value, onChange }: Props) {
  const kind = value.approach === 'own' ? value.own : value.approach;
  return (
    <Fold title={words.details.title}>
      {kind === 'conservative' && (
        <ConservativeDetails
          value={value.conservative}
          onChange={(conservative) => onChange({ ...value, conservative })}
        />
      )}
      {(kind === 'conservative' || kind === 'moderate' || kind === 'rapid' || kind === 'percentage') && (
        <SettlingFields
          value={value[kind].settling}
          onChange={(settling) => onChange({ ...value, [kind]: { ...value[kind], settling } })}
        />
      )}
      <SliderField
        label={words.details.cycles}
        hint={words.details.cyclesHint}
        min={strategyRanges.alternateCycles.min}
        max={14}
        typed={strategyRanges.alternateCycles}
        unit={words.details.cyclesUnit}
        value={value.alternateCycles}
        onChange={(alternateCycles) => onChange({ ...value, alternateCycles })}
      />
    </Fold>
  );
}

interface ConservativeProps {
  value: StrategyAnswers['conservative'];
  onChange: (value: StrategyAnswers['conservative']) => void;
}

function ConservativeDetails({ value, onChange }: ConservativeProps) {
  return (
    <>
      <SliderField
        label={words.middleCut}
        {...cutRanges.middle}
        unit={cutUnit}
        value={value.middleCut}
        onChange={(middleCut) => onChange({ ...value, middleCut })}
      />
      <SliderField
        label={words.finalDays}
        min={14}
        max={56}
        typed={strategyRanges.finalDays}
        unit={dayUnit}
        value={value.finalDays}
        onChange={(finalDays) => onChange({ ...value, finalDays })}
      />
      <SliderField
        label={words.finalEvery}
        min={2}
        max={7}
        typed={strategyRanges.finalEvery}
        unit={dayUnit}
        value={value.finalEvery}
        onChange={(finalEvery) => onChange({ ...value, finalEvery })}
      />
    </>
  );
}

function SettlingFields({ value, onChange }: { value: Settling; onChange: (value: Settling) => void }) {
  return (
    <>
      <SliderField
        label={words.details.settleDays}
        hint={words.details.noSettling}
        min={0}
        max={14}
        typed={strategyRanges.stabiliseDays}
        unit={dayUnit}
        value={value.days}
        onChange={(days) => onChange({ days, every: value.every === 0 ? 3 : value.every })}
      />
      {value.days > 0 && (
        <SliderField
          label={words.details.settleEvery}
          min={1}
          max={10}
          typed={{ min: 1, max: strategyRanges.stabiliseEvery.max }}
          unit={stepUnit}
          value={value.every}
          onChange={(every) => onChange({ ...value, every })}
        />
      )}
    </>
  );
}
