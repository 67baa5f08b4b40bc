import { useMemo, useState } from 'react';
import { trendsWords } from '../../../shared/content/words/trends';
import type { Question } from '../../../shared/contract/questions';
import type { TrendResponse } from '../../../shared/contract/trend-findings';
import type { TrendReach } from '../../../shared/contract/trends';
import { useRead } from '../../bridge/queries';
import { PlotStack } from '../../ui/chart/plot-stack';
import { SelectField } from '../../ui/select-field';
import { Panel } from './panel';
import { responsePlots, responseReadings, responseSentences } from './response-chart';
import styles from './trends.module.css';
import { useQuestionName } from './use-question-name';

const words = trendsWords.response;

/** How the days after a cut went so far. */
export function ResponsePanel({ productId, reach }: { productId: string | null; reach: TrendReach }) {
  const nameOf = useQuestionName();
  const [picked, setPicked] = useState<Question | null>(null);
  const question = picked ?? reach.suggested[0] ?? 'craving';
  const read = useRead('trends.response', { productId, question }, { keepPrevious: true });
  return (
    <Panel
      title={words.title}
      read={read}
      choices={
        reach.answered.length > 1 && (
          <div className={styles.select}>
            <SelectField
              label={words.question}
              value={question}
              choices={reach.answered.map((each) => ({ value: each, label: nameOf(each) }))}
              onChange={(value) => setPicked(reach.answered.find((each) => each === value) ?? null)}
            />
          </div>
        )
      }
    >
      {(response) => <Response response={response} name={nameOf(response.question)} />}
    </Panel>
  );
}

function Response({ response, name }: { response: TrendResponse; name: string }) {
  const data = useMemo(() => responsePlots(response, name), [response, name]);
  const readings = useMemo(() => responseReadings(response, name), [response, name]);
  const summary = responseSentences(response, name);
  // Less than that has no shape to draw.
  const isTelling = response.telling.code === 'told' || response.telling.code === 'no-before';
  if (!isTelling) return <p className={styles.quiet}>{summary.join(' ')}</p>;
  return <PlotStack summary={summary} label={words.label} data={data} readings={readings} />;
}
