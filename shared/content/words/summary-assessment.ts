import type { Summary } from '../../contract/reports/summary';
import type { SummaryAnswer } from '../../contract/reports/summary-assessment';
import { assessmentAnswerText } from './assessment-questions';

type Assessed = NonNullable<Summary['assessment']>;

/** Words of the assessment in a doctor's summary. */
export const summaryAssessmentWords = {
  title: (on: string) => `Self-assessment of ${on}, as answered`,
  approach: 'Approach that fits',
  approachText: (approach: Assessed['approach'], slower: boolean) =>
    slower ? `${approach}, starting with half the usual cut and twice the days between` : approach,
  slower: 'Slower because of',
  pain: 'lasting pain',
  mind: 'mental health, past or attention',
  talkFirst: (count: number) => `${count} ${count === 1 ? 'reason' : 'reasons'} to involve a clinician first`,
};

/** Answers that stand on one line of the page: what the line is called, and each answer with what it is about. */
const lines: readonly { readonly title: string; readonly of: Partial<Record<SummaryAnswer, string>> }[] = [
  {
    title: 'Motivation',
    of: { importance: 'importance', confidence: 'confidence', readiness: 'readiness' },
  },
  { title: 'Reasons for use', of: { began: 'at first', goesOn: 'now', escalated: 'more than at first' } },
  {
    title: 'Support',
    of: {
      supportHome: 'at home',
      supportWork: 'room at work',
      care: 'access to care',
      money: 'money for care',
    },
  },
  {
    title: 'Circumstances',
    of: {
      ...{ stress: 'stress', supervised: 'supervised by a clinician', canSlow: 'could slow down' },
      ...{ urgent: 'urgent reason', earlierSuccess: 'came off well before' },
    },
  },
];

/** The lines of the section: what each is called, and what it says. What was not answered is left out. */
export function assessedLines(assessed: Assessed): (readonly [string, string])[] {
  const { approach, slower, pain, mind, talkFirst, answers } = assessed;
  const words = summaryAssessmentWords;
  const because = [
    ...(pain ? [words.pain] : []),
    ...(mind ? [words.mind] : []),
    ...(talkFirst > 0 ? [words.talkFirst(talkFirst)] : []),
  ].join('; ');
  const answered = lines.map(({ title, of }) => {
    const parts = Object.entries(of)
      .filter(([question]) => answers[question as SummaryAnswer] !== undefined)
      .map(([question, about]) => `${about}: ${assessmentAnswerText(question as SummaryAnswer, answers)}`);
    return [title, parts.join('; ')] as const;
  });
  return [
    [words.approach, words.approachText(approach, slower)] as const,
    ...(slower ? [[words.slower, because] as const] : []),
    ...answered,
  ].filter(([, said]) => said !== '');
}
