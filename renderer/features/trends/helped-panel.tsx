import { useMemo } from 'react';
import { trendsWords } from '../../../shared/content/words/trends';
import type { TrendHelped } from '../../../shared/contract/trend-findings';
import { useRead } from '../../bridge/queries';
import { BarChart } from '../../ui/chart/bar-chart';
import { helpedBars, helpedReadings, helpedSentence } from './helped-chart';
import { Panel } from './panel';
import type { TrendRange } from './trend-range';
import styles from './trends.module.css';

const words = trendsWords.helped;

/** What was tried, and how much it helped. */
export function HelpedPanel({ range }: { range: TrendRange }) {
  const read = useRead('trends.helped', { ...range }, { keepPrevious: true });
  return (
    <Panel title={words.title} read={read}>
      {(found) =>
        found.helped.length === 0 ? (
          <p className={styles.quiet}>{words.empty}</p>
        ) : (
          <WhatHelped found={found} />
        )
      }
    </Panel>
  );
}

function WhatHelped({ found: { helped, most } }: { found: TrendHelped }) {
  const data = useMemo(() => helpedBars(helped), [helped]);
  const readings = useMemo(() => helpedReadings(helped), [helped]);
  return <BarChart summary={[helpedSentence(most)]} label={words.label} data={data} readings={readings} />;
}
