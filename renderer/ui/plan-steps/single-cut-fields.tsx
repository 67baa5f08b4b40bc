import { wayDownWords } from '../../../shared/content/words/way-down';
import { SliderField } from '../slider-field';
import type { SingleCut } from './strategy-answers';
import { cutRanges, cutUnit, dayUnit, everyRanges } from './strategy-sliders';

interface Props {
  of: 'moderate' | 'rapid' | 'percentage';
  value: SingleCut;
  onChange: (value: SingleCut) => void;
}

/** One cut again and again, and the days between. */
export function SingleCutFields({ of, value, onChange }: Props) {
  return (
    <>
      <SliderField
        label={wayDownWords.cut}
        {...cutRanges[of]}
        unit={cutUnit}
        value={value.cut}
        onChange={(cut) => onChange({ ...value, cut })}
      />
      <SliderField
        label={wayDownWords.every}
        {...everyRanges[of]}
        unit={dayUnit}
        value={value.every}
        onChange={(every) => onChange({ ...value, every })}
      />
    </>
  );
}
