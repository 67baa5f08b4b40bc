import { Link } from 'wouter';
import { roughDay } from '../../../shared/content/library/coping/rough-day';
import { topicOfSymptom } from '../../../shared/content/library/topic-of-symptom';
import { mayHelpWords as words } from '../../../shared/content/words/coping';
import type { SymptomKey } from '../../../shared/contract/symptom-keys';
import { Fold } from '../fold';
import styles from './may-help.module.css';
import { TopicClaims } from './topic-claims';

/** From which rating on it is offered beside the answer (ours). */
const offeredFrom = 7;

interface Props {
  /** What is rated: a symptom, or the day as a whole. */
  about: SymptomKey | 'overall';
  /** What the symptom is called; not needed for the day. */
  label?: string;
  rating: number | null;
}

/** A quiet line below a high rating that unfolds what may help right there, so that nothing typed is left. */
export function MayHelp({ about, label = '', rating }: Props) {
  if (rating === null || rating < offeredFrom) return null;
  const topic = about === 'overall' ? roughDay : topicOfSymptom(about);
  if (topic === null) return null;
  return (
    <div className={styles.offer}>
      <Fold title={about === 'overall' ? words.roughDay : words.symptom(label)} lazy>
        <TopicClaims topic={topic} />
        {about === 'craving' && (
          <p>
            <Link href="/coping/urge">{words.urge}</Link> {words.kept}
          </p>
        )}
      </Fold>
    </div>
  );
}
