import { useState } from 'react';
import { wayDownWords } from '../../../shared/content/words/way-down';
import { CheckField } from '../check-field';
import { TextField } from '../field';
import { SliderField } from '../slider-field';
import type { StrategyAnswers } from './strategy-answers';
import { dayUnit, everyRanges } from './strategy-sliders';
import { type CutsProblem, parseCuts } from './typed-cuts';

interface Props {
  value: StrategyAnswers['custom'];
  onChange: (value: StrategyAnswers['custom']) => void;
  showProblems: boolean;
}

const words = wayDownWords.custom;

/** A list of cuts, typed as percentages, and what comes after the last. */
export function CustomCutsFields({ value, onChange, showProblems }: Props) {
  const [left, setLeft] = useState(false);
  const typed = parseCuts(value.cuts);
  const isSaid = showProblems || (left && value.cuts.trim() !== '');
  return (
    <>
      <TextField
        label={words.label}
        hint={words.hint}
        value={value.cuts}
        error={isSaid && !typed.ok ? problemText(typed.problem) : null}
        onBlur={() => setLeft(true)}
        onChange={(cuts) => {
          setLeft(false);
          onChange({ ...value, cuts });
        }}
      />
      <SliderField
        label={wayDownWords.every}
        {...everyRanges.percentage}
        unit={dayUnit}
        value={value.every}
        onChange={(every) => onChange({ ...value, every })}
      />
      <CheckField
        label={words.toZero}
        hint={value.toZero ? undefined : words.open}
        checked={value.toZero}
        onChange={(toZero) => onChange({ ...value, toZero })}
      />
    </>
  );
}

function problemText(problem: CutsProblem): string {
  if (problem.code === 'not-a-number') return words.notANumber(problem.place, problem.text);
  if (problem.code === 'out-of-range') return words.outOfRange(problem.place, problem.text);
  return words.problems[problem.code];
}
