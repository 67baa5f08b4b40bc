import { changedQuestions } from '../../../shared/assessment/changes';
import { assessmentWords } from '../../../shared/content/words/assessment';
import {
  assessmentAnswerText,
  assessmentQuestionWords,
} from '../../../shared/content/words/assessment-questions';
import type { AssessmentState, KeptAssessment } from '../../../shared/contract/assessment';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import styles from './assessment.module.css';

const words = assessmentWords.back;

/** What changed since the time before, and the way to another look once a month. */
export function LookBack({ state, onAgain }: { state: AssessmentState; onAgain: () => void }) {
  const { current, before, due } = state;
  const finished = current?.record.finished ?? null;
  if (current === null || finished === null) return null;
  return (
    <Card title={words.title}>
      <div className={styles.parts}>
        <p className={styles.quiet}>{due ? words.due : words.first(finished.on)}</p>
        {before !== null && <Changes before={before} now={current} />}
        <div>
          <Button onClick={onAgain}>{words.again}</Button>
        </div>
      </div>
    </Card>
  );
}

function Changes({ before, now }: { before: KeptAssessment; now: KeptAssessment }) {
  const [then, since] = [before.record.finished, now.record.finished];
  const questions = changedQuestions(before.record.answers, now.record.answers);
  const advice = then !== null && since !== null && adviceChange(then, since);
  return (
    <div>
      <h3>{words.since(then?.on ?? before.day)}</h3>
      {questions.length === 0 && <p>{words.same}</p>}
      <ul className={styles.lines}>
        {advice && <li>{advice}</li>}
        {questions.map((question) => (
          <li key={question}>
            {words.change(
              assessmentQuestionWords[question],
              assessmentAnswerText(question, before.record.answers),
              assessmentAnswerText(question, now.record.answers),
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

type Finished = NonNullable<KeptAssessment['record']['finished']>;

/** Says that the advice is another; null where it is the same. */
function adviceChange(then: Finished, now: Finished): string | null {
  const [before, after] = [then, now].map(({ approach, slower }) => words.adviceText(approach, slower));
  return before === after || before === undefined || after === undefined ? null : words.advice(before, after);
}
