import type { Question } from '../../contract/questions';
import type { SymptomKey } from '../../contract/symptom-keys';

const generalWords = {
  overall: 'How rough overall',
  function: 'Getting through the day',
  'sleep-hours': 'Hours slept',
  'sleep-quality': 'Sleep quality',
} as const;

/** What a question is called over time; `labelOf` names its symptoms. */
export function questionLabel(question: Question, labelOf: (key: SymptomKey) => string): string {
  return isGeneral(question) ? generalWords[question] : labelOf(question);
}

function isGeneral(question: Question): question is keyof typeof generalWords {
  return question in generalWords;
}
