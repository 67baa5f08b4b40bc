import { useState } from 'react';
import { vitalWords } from '../../../shared/content/words/entry-parts';
import { unitNames } from '../../../shared/content/words/vitals';
import { settingsSchema } from '../../../shared/contract/settings';
import { TextField } from '../../ui/field';
import { UnitField } from '../../ui/unit-field';
import {
  type Answers,
  pulseTyped,
  temperatureInUnit,
  temperatureTyped,
  weightInUnit,
  weightTyped,
} from './answers';
import styles from './entry-form.module.css';
import { PressureFields } from './pressure-fields';
import type { Problems } from './problems';
import type { VitalProblem } from './typed-vitals';

type Vitals = Pick<Answers, 'temperature' | 'weight' | 'pulse' | 'pressure'>;

interface Props {
  answers: Vitals;
  onChange: (changed: Partial<Vitals>) => void;
  problems: Pick<Problems, keyof Vitals>;
  /** True once saving was tried; before that a mistake is said when its field is left. */
  showProblems: boolean;
}

const { temperatureUnit, weightUnit } = settingsSchema.shape;
const choicesOf = <U extends keyof typeof unitNames>(units: readonly U[]) =>
  units.map((value) => ({ value, label: unitNames[value] }));

/** What can be measured at home. */
export function VitalsFields({ answers, onChange, problems, showProblems }: Props) {
  const { temperature, weight, pulse, pressure } = answers;
  const [left, setLeft] = useState<ReadonlySet<keyof Vitals>>(new Set());
  const leave = (field: keyof Vitals) => () => setLeft(new Set([...left, field]));
  const shown = (field: 'temperature' | 'weight' | 'pulse'): VitalProblem | null =>
    showProblems || left.has(field) ? problems[field] : null;

  return (
    <>
      <p className={styles.hint}>{vitalWords.hint}</p>
      <div className={styles.measures}>
        <UnitField
          label={vitalWords.temperature}
          value={temperature.text}
          onChange={(text) => onChange({ temperature: temperatureTyped(text, temperature.unit) })}
          onBlur={leave('temperature')}
          error={temperatureError(shown('temperature'), temperature.unit)}
          unitLabel={vitalWords.temperatureUnit}
          unit={temperature.unit}
          units={choicesOf(temperatureUnit.options)}
          onUnit={(unit) => onChange({ temperature: temperatureInUnit(temperature, unit) })}
        />
        <TextField
          label={vitalWords.pulse}
          value={pulse.text}
          inputMode="numeric"
          onChange={(text) => onChange({ pulse: pulseTyped(text) })}
          onBlur={leave('pulse')}
          suffix={vitalWords.pulseUnit}
          error={pulseError(shown('pulse'))}
        />
        <PressureFields
          value={pressure}
          onChange={(changed) => onChange({ pressure: changed })}
          problem={problems.pressure}
          showProblem={showProblems}
        />
        <UnitField
          label={vitalWords.weight}
          value={weight.text}
          onChange={(text) => onChange({ weight: weightTyped(text, weight.unit) })}
          onBlur={leave('weight')}
          error={weightError(shown('weight'), weight.unit)}
          unitLabel={vitalWords.weightUnit}
          unit={weight.unit}
          units={choicesOf(weightUnit.options)}
          onUnit={(unit) => onChange({ weight: weightInUnit(weight, unit) })}
        />
      </div>
    </>
  );
}

function temperatureError(problem: VitalProblem | null, unit: Answers['temperature']['unit']): string | null {
  if (problem === null) return null;
  if (problem === 'other-unit') return vitalWords.temperatureOtherUnit[unit];
  return problem === 'out-of-range'
    ? vitalWords.temperatureRange[unit]
    : vitalWords.temperatureNotANumber[unit];
}

function weightError(problem: VitalProblem | null, unit: Answers['weight']['unit']): string | null {
  if (problem === null) return null;
  if (problem === 'other-unit') return vitalWords.weightOtherUnit[unit];
  return problem === 'out-of-range' ? vitalWords.weightRange[unit] : vitalWords.weightNotANumber[unit];
}

function pulseError(problem: VitalProblem | null): string | null {
  if (problem === null) return null;
  return problem === 'out-of-range' ? vitalWords.pulseRange : vitalWords.wholeNumber;
}
