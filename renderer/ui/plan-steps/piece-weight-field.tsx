import type { FocusEvent } from 'react';
import { newPlanWords } from '../../../shared/content/words/new-plan';
import { UnitField } from '../unit-field';
import type { ProductAnswers } from './product-answers';

type PieceWeight = Pick<ProductAnswers, 'pieceWeight' | 'pieceUnit'>;

interface Props {
  value: PieceWeight;
  onChange: (change: Partial<PieceWeight>) => void;
  error: string | null;
  onBlur?: (event: FocusEvent) => void;
}

const words = newPlanWords.product;
const units = (['g', 'mg'] as const).map((value) => ({ value, label: value }));

/** The weight of one capsule or tablet, in the unit that its label has. */
export function PieceWeightField({ value, onChange, error, onBlur }: Props) {
  return (
    <UnitField
      label={words.pieceWeight}
      hint={words.pieceHint}
      error={error}
      value={value.pieceWeight}
      onChange={(pieceWeight) => onChange({ pieceWeight })}
      onBlur={onBlur}
      unitLabel={words.pieceUnit}
      unit={value.pieceUnit}
      units={units}
      onUnit={(pieceUnit) => onChange({ pieceUnit })}
    />
  );
}
