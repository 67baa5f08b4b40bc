import type { SymptomKey } from '../../contract/symptom-keys';
import { copingTopics } from './coping-topics';
import type { Topic } from './topic';

export type CopingTopicId = keyof typeof copingTopics;

/** The topics of coping in the order of their screen. */
export const copingTopicList = Object.entries(copingTopics) as [CopingTopicId, Topic][];

/** What may help with a symptom; null for one that a person added, which no topic knows. */
export function topicOfSymptom(symptom: SymptomKey): Topic | null {
  const found = copingTopicList.find(([, { symptoms }]) => symptoms.some((one) => one === symptom));
  return found?.[1] ?? null;
}
