import { useMemo } from 'react';
import { trendsWords } from '../../../shared/content/words/trends';
import type { TrendTriggers } from '../../../shared/contract/trend-findings';
import { useRead } from '../../bridge/queries';
import { BarChart } from '../../ui/chart/bar-chart';
import { Panel } from './panel';
import type { TrendRange } from './trend-range';
import styles from './trends.module.css';
import { triggerBars, triggerReadings, triggerSentence } from './triggers-chart';

const words = trendsWords.triggers;

/** What made days harder, how often, and what it led to. */
export function TriggersPanel({ productId, range }: { productId: string | null; range: TrendRange }) {
  const read = useRead('trends.triggers', { productId, ...range }, { keepPrevious: true });
  return (
    <Panel title={words.title} read={read}>
      {(found) =>
        found.triggers.length === 0 ? (
          <p className={styles.quiet}>{words.empty}</p>
        ) : (
          <Triggers found={found} />
        )
      }
    </Panel>
  );
}

function Triggers({ found: { triggers, facts } }: { found: TrendTriggers }) {
  const data = useMemo(() => triggerBars(triggers), [triggers]);
  const readings = useMemo(() => triggerReadings(triggers), [triggers]);
  return (
    <BarChart summary={facts.map(triggerSentence)} label={words.label} data={data} readings={readings} />
  );
}
