import { z } from 'zod';
import { adjustWords } from '../../../shared/content/words/adjust';
import { ChoiceGroup } from '../../ui/choice-group';
import { useKeptOverLock } from '../../ui/half-typed';
import type { ChoiceProps } from './adjust-sheet';
import { ChangeOutcome } from './change-outcome';

const words = adjustWords.pace;
const factors = ['1.25', '1.5', '2', '0.8', '0.6'] as const;

/** How much slower or faster the cuts follow each other from now on. */
export function PaceChoice({ plan, onClose }: ChoiceProps) {
  const { typed: factor, setTyped: setFactor } = useKeptOverLock(
    'change-pace',
    plan.id,
    z.enum(factors),
    () => '1.25' as const,
  );
  return (
    <>
      <ChoiceGroup
        label={words.label}
        look="grid"
        choices={factors.map((value) => ({
          value,
          label: words.choices[value],
          about: words.about(Number(value)),
        }))}
        value={factor}
        onChange={setFactor}
      />
      <ChangeOutcome
        plan={plan}
        change={{ type: 'pace', on: plan.today, factor: Number(factor) }}
        onClose={onClose}
      />
    </>
  );
}
