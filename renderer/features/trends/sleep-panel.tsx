import { useMemo, useState } from 'react';
import { trendsWords } from '../../../shared/content/words/trends';
import type { TrendSleep } from '../../../shared/contract/trend-findings';
import type { LocalDate } from '../../../shared/time';
import { useRead } from '../../bridge/queries';
import { BarChart } from '../../ui/chart/bar-chart';
import { PlotStack } from '../../ui/chart/plot-stack';
import { ChoiceGroup } from '../../ui/choice-group';
import { Panel } from './panel';
import {
  nightPlots,
  nightReadings,
  type SleepKind,
  shownNights,
  sleepBars,
  sleepReadings,
  sleepSentence,
} from './sleep-chart';
import type { TrendRange } from './trend-range';
import styles from './trends.module.css';

const words = trendsWords.sleep;
const kinds: readonly SleepKind[] = ['hours', 'quality'];

/** Sleep of the night beside the craving of the day. */
export function SleepPanel({ range, today }: { range: TrendRange; today: LocalDate }) {
  const read = useRead('trends.sleep', { ...range }, { keepPrevious: true });
  return (
    <Panel title={words.title} read={read}>
      {(sleep) =>
        sleep.nights.length === 0 ? (
          <p className={styles.quiet}>{words.empty}</p>
        ) : (
          <>
            <ByKind sleep={sleep} />
            <h3>{words.nightsTitle}</h3>
            <NightByNight sleep={sleep} range={range} today={today} />
          </>
        )
      }
    </Panel>
  );
}

function ByKind({ sleep }: { sleep: TrendSleep }) {
  const offered = kinds.filter((each) => shownNights(sleep, each).length > 0);
  const [picked, setPicked] = useState<SleepKind>('hours');
  const kind = offered.includes(picked) ? picked : (offered[0] ?? 'hours');
  const shown = useMemo(() => shownNights(sleep, kind), [sleep, kind]);
  const data = useMemo(() => sleepBars(shown, kind), [shown, kind]);
  const readings = useMemo(() => sleepReadings(shown, kind), [shown, kind]);
  const fact = kind === 'hours' ? sleep.hoursFact : sleep.qualityFact;
  return (
    <>
      {offered.length > 1 && (
        <ChoiceGroup
          label={words.compare}
          choices={offered.map((value) => ({ value, label: words.kinds[value] }))}
          value={kind}
          onChange={setPicked}
        />
      )}
      <BarChart summary={[sleepSentence(fact, kind)]} label={words.label} data={data} readings={readings} />
    </>
  );
}

function NightByNight({ sleep, range, today }: { sleep: TrendSleep; range: TrendRange; today: LocalDate }) {
  const data = useMemo(() => nightPlots(sleep, range), [sleep, range]);
  const readings = useMemo(() => nightReadings(sleep, today), [sleep, today]);
  return (
    <PlotStack
      summary={[words.nightsSummary(sleep.nights.length)]}
      label={words.nightsLabel}
      data={data}
      readings={readings}
    />
  );
}
