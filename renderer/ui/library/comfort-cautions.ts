import { type CautionId, cautions } from '../../../shared/content/library/cautions';
import { copingTopicList } from '../../../shared/content/library/topic-of-symptom';

/** What has to be said beside lines of the comfort list that were taken over from a page, each once. */
export function comfortCautions(lines: readonly { text: string }[]): string[] {
  const claims = copingTopicList.flatMap(([, topic]) => topic.claims);
  const ids = lines.flatMap(({ text }): readonly CautionId[] =>
    claims.flatMap((claim) => (claim.text === text ? (claim.cautions ?? []) : [])),
  );
  return [...new Set(ids)].map((id) => cautions[id].text);
}
