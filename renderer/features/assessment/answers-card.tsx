import type { AssessmentQuestion } from '../../../shared/assessment/changes';
import { type AssessmentStepId, assessmentStepIds } from '../../../shared/assessment/steps';
import { assessmentWords } from '../../../shared/content/words/assessment';
import {
  assessmentAnswerText,
  assessmentQuestionWords,
} from '../../../shared/content/words/assessment-questions';
import type { AssessmentAnswers } from '../../../shared/contract/own-records/assessment';
import { Button } from '../../ui/button';
import { FoldCard } from '../../ui/fold-card';
import styles from './assessment.module.css';

const words = assessmentWords.outcome;

/** The questions of an assessment that each step asks; others of a step belong to the background. */
const questionsOf: Record<AssessmentStepId, readonly AssessmentQuestion[]> = {
  age: [],
  use: [],
  growth: ['escalated', 'needed'],
  strength: [],
  triggers: ['triggers'],
  reasons: ['began', 'goesOn'],
  attempts: ['tried'],
  before: ['earlierSuccess'],
  body: ['health', 'chronicPain'],
  organs: [],
  conditions: [],
  medicines: [],
  mind: ['mentalHealth', 'trauma', 'attention'],
  history: [],
  stress: ['stress'],
  home: ['supportHome', 'supportWork'],
  care: ['care', 'money'],
  clinician: ['supervised', 'urgent', 'canSlow'],
  motivation: ['importance', 'confidence', 'readiness'],
  outlook: ['expects', 'asksForHelp'],
};

interface Props {
  answers: AssessmentAnswers;
  onStep: (step: AssessmentStepId) => void;
}

/** Every step with what was answered, and the way to change it. */
export function AnswersCard({ answers, onStep }: Props) {
  return (
    <FoldCard title={words.all} about={words.allAbout} open={false}>
      <ul className={styles.answers}>
        {assessmentStepIds.map((step) => {
          const { title } = assessmentWords.steps[step];
          return (
            <li key={step}>
              <div>
                <h3>{title}</h3>
                {questionsOf[step].map((question) => (
                  <p key={question} className={styles.quiet}>
                    {assessmentQuestionWords[question]} {assessmentAnswerText(question, answers)}
                  </p>
                ))}
              </div>
              <Button look="quiet" aria-label={words.changeStep(title)} onClick={() => onStep(step)}>
                {words.change}
              </Button>
            </li>
          );
        })}
      </ul>
    </FoldCard>
  );
}
