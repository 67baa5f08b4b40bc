import type { Topic } from '../../../shared/content/library/topic';
import { type CopingTopicId, copingTopicList } from '../../../shared/content/library/topic-of-symptom';
import type { HighSymptom } from '../../../shared/contract/coping';
import type { SymptomKey } from '../../../shared/contract/symptom-keys';
import { wordsIn } from '../../../shared/searched-words';

export interface PlacedTopic {
  readonly id: CopingTopicId;
  readonly topic: Topic;
  /** The symptoms of it that are high now; empty where none is. */
  readonly because: readonly HighSymptom[];
}

/** The topics of coping: those with a symptom that is high now first, by the highest, then the others in their order. */
export function inOrderOfNeed(high: readonly HighSymptom[]): { first: PlacedTopic[]; others: PlacedTopic[] } {
  const all = copingTopicList.map(([id, topic]) => ({
    id,
    topic,
    because: high.filter(({ symptom }) => topic.symptoms.some((one) => one === symptom)),
  }));
  const highest = ({ because }: PlacedTopic) => Math.max(...because.map(({ rating }) => rating));
  return {
    first: all.filter(({ because }) => because.length > 0).sort((a, b) => highest(b) - highest(a)),
    others: all.filter(({ because }) => because.length === 0),
  };
}

/** Whether a topic has every word that is typed, or its beginning, in its title, its symptoms or its sentences. */
export function topicHas(topic: Topic, typed: string, labelOf: (symptom: SymptomKey) => string): boolean {
  const text = [topic.title, ...topic.symptoms.map(labelOf), ...topic.claims.map((claim) => claim.text)];
  const words = wordsIn(text.join(' ')).map(({ word }) => word);
  return wordsIn(typed).every(({ word }) => words.some((one) => one.startsWith(word)));
}
