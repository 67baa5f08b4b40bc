import { useMemo, useState } from 'react';
import { trendsWords } from '../../../shared/content/words/trends';
import type { Question } from '../../../shared/contract/questions';
import type { TrendCourse } from '../../../shared/contract/trend-course';
import type { TrendReach } from '../../../shared/contract/trends';
import { useRead } from '../../bridge/queries';
import { PlotStack } from '../../ui/chart/plot-stack';
import { coursePlots, courseReadings } from './course-chart';
import { courseSentences } from './course-facts';
import { Panel } from './panel';
import { mostDrawn, QuestionPicker } from './question-picker';
import type { TrendRange } from './trend-range';
import styles from './trends.module.css';
import { keepPlace, lastPlace } from './trends-place';
import { useQuestionName } from './use-question-name';

const words = trendsWords.course;

interface Props {
  productId: string | null;
  reach: TrendReach;
  range: TrendRange;
}

/** Planned and taken dose with how the person felt beneath. */
export function CoursePanel({ productId, reach, range }: Props) {
  const nameOf = useQuestionName();
  const [picked, setPicked] = useState(lastPlace().questions);
  const questions = (picked ?? reach.suggested)
    .filter((question) => reach.answered.includes(question))
    .slice(0, mostDrawn);
  const read = useRead(
    'trends.course',
    { productId, ...range, questions: [...questions] },
    { keepPrevious: true },
  );
  return (
    <Panel
      title={words.title}
      read={read}
      choices={
        <QuestionPicker
          answered={reach.answered}
          chosen={questions}
          nameOf={nameOf}
          onChange={(chosen) => {
            keepPlace({ questions: chosen });
            setPicked(chosen);
          }}
        />
      }
    >
      {(course) => <Course course={course} nameOf={nameOf} />}
    </Panel>
  );
}

function Course({ course, nameOf }: { course: TrendCourse; nameOf: (question: Question) => string }) {
  // The days that were read: while other ones are being read, the chart stays as it was.
  const data = useMemo(() => coursePlots(course, nameOf), [course, nameOf]);
  const readings = useMemo(() => courseReadings(course, nameOf), [course, nameOf]);
  const sentences = courseSentences(course.facts, course.product, nameOf);
  if (data.plots.length === 0) return <p className={styles.quiet}>{words.nothing}</p>;
  return (
    <PlotStack
      summary={course.bucket === 'week' ? [...sentences, trendsWords.range.byWeek] : sentences}
      label={words.label}
      data={data}
      readings={readings}
    />
  );
}
