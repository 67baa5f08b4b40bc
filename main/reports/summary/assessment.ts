import type { Summary } from '../../../shared/contract/reports/summary';
import { summaryAnswers } from '../../../shared/contract/reports/summary-assessment';
import type { SummarySource } from './source';

/** The approach that the last finished assessment advises, and the answers that it rests on; null without one. */
export function assessment({ assessment: last, talkFirst }: SummarySource): Summary['assessment'] {
  if (last === null) return null;
  const { kept, advice } = last;
  const { finished, answers } = kept.record;
  return {
    on: finished?.on ?? kept.day,
    approach: advice.approach,
    slower: advice.slower.length > 0,
    pain: advice.slower.some(({ kind }) => kind === 'chronic-pain'),
    mind: advice.slower.some(({ kind }) => kind === 'mind'),
    // Only how many: what they are stands among conditions, medicines and history, where those are not left out.
    talkFirst: talkFirst.length,
    answers: Object.fromEntries(
      summaryAnswers.flatMap((question) =>
        answers[question] === undefined ? [] : [[question, answers[question]]],
      ),
    ),
  };
}
