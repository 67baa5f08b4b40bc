import { copingWords as words } from '../../../shared/content/words/coping';
import type { Tried } from '../../../shared/contract/coping';
import type { OwnLine } from '../../../shared/contract/own-lines';
import type { SymptomKey } from '../../../shared/contract/symptom-keys';
import type { LocalDate } from '../../../shared/time';
import { FoldCard } from '../../ui/fold-card';
import { TopicClaims } from '../../ui/library/topic-claims';
import { ClaimActs } from './claim-acts';
import type { PlacedTopic } from './topic-order';

interface Props {
  placed: PlacedTopic;
  today: LocalDate;
  tried: readonly Tried[];
  /** The person's comfort list. */
  comfort: readonly OwnLine[];
  labelOf: (symptom: SymptomKey) => string;
  open: boolean;
}

/** What may help with something, folded; where it is high now, that stands below its title. */
export function CopingTopic({ placed: { topic, because }, today, tried, comfort, labelOf, open }: Props) {
  const about =
    because.length > 0
      ? because
          .map(({ symptom, rating, day }) => words.because(labelOf(symptom), rating, day, today))
          .join(' ')
      : words.list(topic.symptoms.map(labelOf));
  return (
    <FoldCard title={topic.title} about={about} open={open}>
      <TopicClaims
        topic={topic}
        below={(claim) => <ClaimActs claim={claim} today={today} tried={tried} comfort={comfort} />}
      />
    </FoldCard>
  );
}
