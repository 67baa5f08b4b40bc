import type { ContradictionId } from '../../../shared/assessment/contradictions';
import type { AssessmentStepId } from '../../../shared/assessment/steps';
import { assessmentWords } from '../../../shared/content/words/assessment';
import { Button } from '../../ui/button';
import { ButtonLink } from '../../ui/button-link';
import { Notice } from '../../ui/notice';
import styles from './assessment.module.css';

const words = assessmentWords.contradictions;

/** Where the two answers can be changed. */
const placesOf: Record<ContradictionId, readonly (AssessmentStepId | 'plan')[]> = {
  'tried-never-but-tapers': ['attempts'],
  'tried-never-but-success': ['attempts', 'before'],
  'tried-never-but-words': ['attempts', 'before'],
  'supervised-without-care': ['clinician', 'care'],
  'rapid-plan-unsupervised': ['clinician', 'plan'],
  'ready-without-importance': ['motivation'],
  'use-after-plan': ['use', 'plan'],
};

interface Props {
  ids: readonly ContradictionId[];
  onStep: (step: AssessmentStepId) => void;
}

/** Names answers that can't both be so, with the ways to where they were given. Nothing is decided here. */
export function Contradictions({ ids, onStep }: Props) {
  if (ids.length === 0) return null;
  return (
    <Notice kind="care" title={words.title}>
      <div className={styles.parts}>
        {ids.map((id) => (
          <div key={id}>
            <p>{words.texts[id]}</p>
            <div className={styles.buttons}>
              {placesOf[id].map((place) =>
                place === 'plan' ? (
                  <ButtonLink key={place} href="/plan">
                    {words.look(words.plan)}
                  </ButtonLink>
                ) : (
                  <Button key={place} onClick={() => onStep(place)}>
                    {words.look(assessmentWords.steps[place].title)}
                  </Button>
                ),
              )}
            </div>
          </div>
        ))}
        <p>{words.about}</p>
      </div>
    </Notice>
  );
}
