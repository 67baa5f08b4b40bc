import { useMemo, useState } from 'react';
import { trendsWords } from '../../../shared/content/words/trends';
import type { ScaleRecord } from '../../../shared/contract/scales';
import { scales } from '../../../shared/scales/registry';
import { type FilledScaleId, filledScaleIds } from '../../../shared/scales/scale';
import type { LocalDate } from '../../../shared/time';
import { useRead } from '../../bridge/queries';
import { ButtonLink } from '../../ui/button-link';
import { PlotStack } from '../../ui/chart/plot-stack';
import { ChoiceGroup } from '../../ui/choice-group';
import { FailureNotice } from '../../ui/failure-notice';
import { Panel } from './panel';
import { resultsIn, scalePlots, scaleReadings, scaleSentences } from './scales-chart';
import type { TrendRange } from './trend-range';
import styles from './trends.module.css';

const words = trendsWords.scales;
/** The most that the vault gives at once. */
const mostResults = 100;

/** The results of the scales, each over its bands. */
export function ScalesPanel({ range, today }: { range: TrendRange; today: LocalDate }) {
  const read = useRead('scales.overview', {});
  return (
    <Panel title={words.title} read={read}>
      {(overview) => {
        const filled = filledScaleIds.filter((id) =>
          overview.scales.some(({ scale, last }) => scale === id && last !== null),
        );
        return filled.length > 0 ? (
          <ByScale filled={filled} range={range} today={today} />
        ) : (
          <>
            <p className={styles.quiet}>{words.empty}</p>
            <div>
              <ButtonLink href="/journal/scales">{words.toScales}</ButtonLink>
            </div>
          </>
        );
      }}
    </Panel>
  );
}

interface ByScaleProps {
  /** Scales that were finished at least once. */
  filled: readonly FilledScaleId[];
  range: TrendRange;
  today: LocalDate;
}

function ByScale({ filled, range, today }: ByScaleProps) {
  const [picked, setPicked] = useState<FilledScaleId | null>(null);
  const scale = filled.find((id) => id === picked) ?? filled[0] ?? 'phq9';
  const { data, error } = useRead('scales.results', { scale, before: null, limit: mostResults });
  return (
    <>
      {filled.length > 1 && (
        <ChoiceGroup
          label={words.which}
          choices={filled.map((value) => ({ value, label: scales[value].name }))}
          value={scale}
          onChange={setPicked}
        />
      )}
      <FailureNotice error={error} />
      {data !== undefined && (
        <Results id={scale} records={data.records} isMore={data.more} range={range} today={today} />
      )}
    </>
  );
}

interface ResultsProps {
  id: FilledScaleId;
  records: readonly ScaleRecord[];
  /** Whether there are earlier ones that were not read. */
  isMore: boolean;
  range: TrendRange;
  today: LocalDate;
}

function Results({ id, records, isMore, range, today }: ResultsProps) {
  const scale = scales[id];
  const results = useMemo(() => resultsIn(records, range), [records, range]);
  const data = useMemo(() => scalePlots(scale, results, range), [scale, results, range]);
  const readings = useMemo(() => scaleReadings(scale, results, today), [scale, results, today]);
  if (results.length === 0) return <p className={styles.quiet}>{words.emptyOf(scale.name)}</p>;
  const isCutOff = isMore && results.length === records.length;
  return (
    <PlotStack
      summary={[...scaleSentences(scale, results), ...(isCutOff ? [words.latest(records.length)] : [])]}
      label={words.label(scale.name)}
      data={data}
      readings={readings}
    />
  );
}
