import { summaryWords } from '../../../shared/content/words/summary';
import type { Summary } from '../../../shared/contract/reports/summary';
import { bandOf } from '../../../shared/scales/registry';
import { DosePanel } from './dose-panel';
import { ScorePanel } from './score-panel';

/** Heights in hundredths of an inch. */
const heights = {
  roomy: { dose: 165, withdrawal: 84, craving: 66 },
  tight: { dose: 106, withdrawal: 52, craving: 42 },
};

const { moderate, severe } = summaryWords.panels;

/** A weekly scale is one line; a month without it is a gap. */
const scaleJoins = 8;

/** Dose, withdrawal and craving over one time axis; a panel without any value is left out. */
export function Panels({ summary: { daily, plan, withdrawal, pageOne } }: { summary: Summary }) {
  const height = pageOne.tight ? heights.tight : heights.roomy;
  const totals = new Map(withdrawal.map(({ date, total }) => [date, total]));
  const most = Math.max(30, ...totals.values());
  const isRated = daily.some(({ craving }) => craving !== null);
  const isTaken = plan !== null && daily.some(({ planned, taken }) => (planned ?? taken ?? 0) > 0);
  return (
    <>
      {isTaken && <DosePanel daily={daily} cuts={plan.cuts} product={plan.product} height={height.dose} />}
      {totals.size > 0 && (
        <ScorePanel
          title={summaryWords.panels.withdrawal}
          marks={summaryWords.panels.withdrawalMarks}
          label={summaryWords.panels.withdrawalLabel}
          days={daily.map(({ date }) => ({ date, value: totals.get(date) ?? null }))}
          ticks={[0, bandStart('moderate'), bandStart('severe'), most]}
          words={
            new Map([
              [bandStart('moderate'), moderate],
              [bandStart('severe'), severe],
            ])
          }
          joins={scaleJoins}
          height={height.withdrawal}
        />
      )}
      {isRated && (
        <ScorePanel
          title={summaryWords.panels.craving}
          marks={summaryWords.panels.cravingMarks}
          label={summaryWords.panels.cravingLabel}
          days={daily.map(({ date, craving }) => ({ date, value: craving }))}
          ticks={[0, 5, 10]}
          joins={0}
          height={height.craving}
        />
      )}
    </>
  );
}

/** The lowest total of the SOWS that has a word. */
function bandStart(band: 'moderate' | 'severe'): number {
  return Array.from({ length: 65 }, (_, total) => total).find((total) => bandOf('sows', total) === band) ?? 0;
}
