import { scaleWords } from '../../../shared/content/words/scales';
import { scales } from '../../../shared/scales/registry';
import type { Rhythm, ScaleId } from '../../../shared/scales/scale';
import { call } from '../../bridge/client';
import { CheckField } from '../../ui/check-field';
import { SelectField } from '../../ui/select-field';
import { useAct } from '../../ui/use-act';
import styles from './scales.module.css';

/** What can be chosen in days; whatever else was chosen is there too. */
const choices = [1, 2, 3, 7, 14, 28, 56, 84];

interface Props {
  scale: ScaleId;
  rhythm: Rhythm;
}

/** When a scale is asked on Today. */
export function ScaleRhythm({ scale, rhythm }: Props) {
  const act = useAct();
  const { name, rhythm: own } = scales[scale];

  function choose(chosen: Partial<Rhythm>): void {
    void act(async () => {
      await call('scales.remind', { scale, rhythm: { ...rhythm, ...chosen } });
      return {
        text: scaleWords.rhythmSaved,
        undo: { label: scaleWords.undo, act: () => call('scales.remind', { scale, rhythm }) },
      };
    });
  }

  const days = [...new Set([...choices, ...(rhythm.everyDays === null ? [] : [rhythm.everyDays])])];
  return (
    <div className={styles.stack}>
      <SelectField
        label={scaleWords.rhythmLabel(name)}
        value={String(rhythm.everyDays)}
        onChange={(value) => choose({ everyDays: value === 'null' ? null : Number(value) })}
        choices={[
          { value: 'null', label: scaleWords.neverAsk },
          ...days
            .sort((a, b) => a - b)
            .map((count) => ({ value: String(count), label: scaleWords.every(count) })),
        ]}
      />
      {own.dailyAfterCut && (
        <CheckField
          label={scaleWords.afterCuts}
          checked={rhythm.dailyAfterCut}
          onChange={(dailyAfterCut) => choose({ dailyAfterCut })}
        />
      )}
    </div>
  );
}
