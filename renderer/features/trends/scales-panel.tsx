import { useMemo, useState } from 'react';
import { trendsWords } from '../../../shared/content/words/trends';
import type { ScaleCourse } from '../../../shared/contract/trend-findings';
import { scales } from '../../../shared/scales/registry';
import type { FilledScaleId } from '../../../shared/scales/scale';
import type { LocalDate } from '../../../shared/time';
import { useRead } from '../../bridge/queries';
import { ButtonLink } from '../../ui/button-link';
import { PlotStack } from '../../ui/chart/plot-stack';
import { ChoiceGroup } from '../../ui/choice-group';
import { Panel } from './panel';
import { scalePlots, scaleReadings, scaleSentences } from './scales-chart';
import type { TrendRange } from './trend-range';
import styles from './trends.module.css';

const words = trendsWords.scales;

interface Props {
  range: TrendRange;
  today: LocalDate;
}

/** The results of the scales, each over its bands. */
export function ScalesPanel({ range, today }: Props) {
  const read = useRead('trends.scales', { ...range }, { keepPrevious: true });
  return (
    <Panel title={words.title} read={read}>
      {(found) =>
        found.scales.length > 0 ? (
          <ByScale courses={found.scales} range={range} today={today} />
        ) : (
          <>
            <p className={styles.quiet}>{words.empty}</p>
            <div>
              <ButtonLink href="/journal/scales">{words.toScales}</ButtonLink>
            </div>
          </>
        )
      }
    </Panel>
  );
}

function ByScale({ courses, ...props }: Props & { courses: readonly ScaleCourse[] }) {
  const [picked, setPicked] = useState<FilledScaleId | null>(null);
  const course = courses.find(({ scale }) => scale === picked) ?? courses[0];
  if (course === undefined) return null;
  return (
    <>
      {courses.length > 1 && (
        <ChoiceGroup
          label={words.which}
          choices={courses.map(({ scale }) => ({ value: scale, label: scales[scale].name }))}
          value={course.scale}
          onChange={setPicked}
        />
      )}
      <Results course={course} {...props} />
    </>
  );
}

function Results({ course, range, today }: Props & { course: ScaleCourse }) {
  const data = useMemo(() => scalePlots(course, range), [course, range]);
  const readings = useMemo(() => scaleReadings(course, today), [course, today]);
  const sentences = scaleSentences(course);
  if (course.results.length === 0) return <p className={styles.quiet}>{sentences.join(' ')}</p>;
  return (
    <PlotStack
      summary={sentences}
      label={words.label(scales[course.scale].name)}
      data={data}
      readings={readings}
    />
  );
}
